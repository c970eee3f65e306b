<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BoundText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 what is counted: &quot;312 customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <extracomment>%1 is &quot;16 – 22 Nov 2026&quot;</extracomment>
        <translation>Verjaardag: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>%1 is a column: &quot;Failed payments: yes&quot;</extracomment>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Reading in this order: %1 of %2 so far.</source>
        <translation>Lezen in deze volgorde: %1 van %2 tot nu toe.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: there may be more.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Gestopt na %1 van %2: er zijn er misschien meer.</translation>
    </message>
    <message>
        <source>Read %1 of %2 from both ends of this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>%1 van %2 gelezen vanaf beide kanten van deze volgorde.</translation>
    </message>
    <message>
        <source>Read %1 of %2 in this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>%1 van %2 gelezen in deze volgorde.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is &quot;12 customers&quot;</extracomment>
        <translation>Minstens %1</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Account credit</source>
        <translation>Tegoed</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Actieve lidmaatschappen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Agent-ID</translation>
    </message>
    <message>
        <source>Agent IDs</source>
        <translation>Agent-ID&apos;s</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Attendance ID</source>
        <translation>Deelname-ID</translation>
    </message>
    <message>
        <source>Attendance ID greater than</source>
        <translation>Deelname-ID groter dan</translation>
    </message>
    <message>
        <source>Attendance counts</source>
        <translation>Deelnames in cijfers</translation>
    </message>
    <message>
        <source>Attendance status</source>
        <translation>Deelnamestatus</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Deelnames</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Bijgewoond</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Gemiddelde aankoop</translation>
    </message>
    <message>
        <source>Awaiting cash or transfer</source>
        <translation>Wacht op contant of overboeking</translation>
    </message>
    <message>
        <source>Awaiting the processor</source>
        <translation>Wacht op de betaaldienst</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankrekening</translation>
    </message>
    <message>
        <source>Bank registration number</source>
        <translation>Bankregistratienummer</translation>
    </message>
    <message>
        <source>Being retried</source>
        <translation>Nieuwe poging loopt</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturering</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Factuuradres</translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation>Geboortemaand</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Booked and attended</source>
        <translation>Geboekt en bijgewoond</translation>
    </message>
    <message>
        <source>Booked through</source>
        <translation>Geboekt via</translation>
    </message>
    <message>
        <source>Booked with</source>
        <translation>Geboekt met</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Boeking</translation>
    </message>
    <message>
        <source>Booking source IDs</source>
        <translation>ID&apos;s van boekingskanalen</translation>
    </message>
    <message>
        <source>Bookings to come</source>
        <translation>Komende boekingen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>Bought timeframe</source>
        <translation>Periode van aankoop</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>CPO</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>CPO subsidiary</source>
        <translation>CPO-dochter</translation>
    </message>
    <message>
        <source>Calendar month bought</source>
        <translation>Kalendermaand van aankoop</translation>
    </message>
    <message>
        <source>Calendar month cancelled</source>
        <translation>Kalendermaand van opzegging</translation>
    </message>
    <message>
        <source>Calendar month due</source>
        <translation>Kalendermaand van vervaldatum</translation>
    </message>
    <message>
        <source>Calendar month joined</source>
        <translation>Kalendermaand van inschrijving</translation>
    </message>
    <message>
        <source>Calendar month of the end</source>
        <translation>Kalendermaand van einde</translation>
    </message>
    <message>
        <source>Calendar month of the payout</source>
        <translation>Kalendermaand van uitbetaling</translation>
    </message>
    <message>
        <source>Calendar month of the start</source>
        <translation>Kalendermaand van start</translation>
    </message>
    <message>
        <source>Calendar month paid</source>
        <translation>Kalendermaand van betaling</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Opgezegd</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Laat geannuleerd</translation>
    </message>
    <message>
        <source>Cancelled timeframe</source>
        <translation>Periode van opzegging</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>Categorie-ID&apos;s</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Afschrijvingen</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ingecheckt</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Account geactiveerd</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Class ID</source>
        <translation>Les-ID</translation>
    </message>
    <message>
        <source>Class date</source>
        <translation>Lesdatum</translation>
    </message>
    <message>
        <source>Class ends</source>
        <translation>Les eindigt</translation>
    </message>
    <message>
        <source>Class starts</source>
        <translation>Les begint</translation>
    </message>
    <message>
        <source>Class timeframe</source>
        <translation>Periode van les</translation>
    </message>
    <message>
        <source>Class type</source>
        <translation>Lestype</translation>
    </message>
    <message>
        <source>Class type ID</source>
        <translation>Lestype-ID</translation>
    </message>
    <message>
        <source>Class type IDs</source>
        <translation>Lestype-ID&apos;s</translation>
    </message>
    <message>
        <source>Column ids such as agent_name, separated by commas; empty: those of the company</source>
        <translation>Kolom-ID&apos;s zoals agent_name, gescheiden door komma&apos;s; leeg: die van het bedrijf</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Company car reimbursement</source>
        <translation>Vergoeding leaseauto</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>Course fee</source>
        <translation>Cursuskosten</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Cursusles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Aanmaakdatum</translation>
    </message>
    <message>
        <source>Created exactly at</source>
        <translation>Precies aangemaakt op</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Credit to spend</source>
        <translation>Met te besteden tegoed</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verrekend tegoed</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Klant-ID</translation>
    </message>
    <message>
        <source>Customer ID greater than</source>
        <translation>Klant-ID groter dan</translation>
    </message>
    <message>
        <source>Customer IDs</source>
        <translation>Klant-ID&apos;s</translation>
    </message>
    <message>
        <source>Customer memberships</source>
        <translation>Klantlidmaatschappen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customers and staff</source>
        <translation>Klanten en personeel</translation>
    </message>
    <message>
        <source>Customers directly below this owner</source>
        <translation>Klanten direct onder deze eigenaar</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Dagen sinds laatste aankoop</translation>
    </message>
    <message>
        <source>Days until birthday</source>
        <translation>Dagen tot verjaardag</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Verwijderde klanten</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Kortingscode</translation>
    </message>
    <message>
        <source>Documents per</source>
        <translation>Documenten per</translation>
    </message>
    <message>
        <source>Downgrade timeframe</source>
        <translation>Periode van downgrade</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>Gedowngraded</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Los bezoek</translation>
    </message>
    <message>
        <source>Drop-in fee</source>
        <translation>Kosten los bezoek</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>Vervalmaand</translation>
    </message>
    <message>
        <source>Due timeframe</source>
        <translation>Periode van vervaldatum</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Vervaljaar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Noodcontact</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Telefoon noodcontact</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Leeg: nu</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Eindmaand</translation>
    </message>
    <message>
        <source>End timeframe</source>
        <translation>Periode van einde</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Eindjaar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Everyone below this owner, at any depth</source>
        <translation>Iedereen onder deze eigenaar, op elk niveau</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>Mislukte betalingen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Family ID</source>
        <translation>Gezins-ID</translation>
    </message>
    <message>
        <source>Family managers</source>
        <translation>Gezinsbeheerders</translation>
    </message>
    <message>
        <source>Family role</source>
        <translation>Rol in gezin</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>First membership</source>
        <translation>Eerste lidmaatschap</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Eerste bezoek</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Former system</source>
        <translation>Vorig systeem</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Green (ms)</source>
        <translation>Groen (ms)</translation>
    </message>
    <message>
        <source>Grouped counts</source>
        <translation>Gegroepeerde aantallen</translation>
    </message>
    <message>
        <source>Has an end date</source>
        <translation>Heeft een einddatum</translation>
    </message>
    <message>
        <source>Has any of these traits</source>
        <translation>Heeft een van deze kenmerken</translation>
    </message>
    <message>
        <source>Held membership ID</source>
        <translation>Klantlidmaatschap-ID</translation>
    </message>
    <message>
        <source>Held membership ID greater than</source>
        <translation>Klantlidmaatschap-ID groter dan</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Pauze eindigt</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Pauze begint</translation>
    </message>
    <message>
        <source>Hour joined</source>
        <translation>Inschrijfuur</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>IDs of held memberships</source>
        <translation>ID&apos;s van klantlidmaatschappen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Include bookings to come</source>
        <translation>Inclusief komende boekingen</translation>
    </message>
    <message>
        <source>Include deleted customers</source>
        <translation>Inclusief verwijderde klanten</translation>
    </message>
    <message>
        <source>Include disabled agents</source>
        <translation>Inclusief uitgeschakelde agenten</translation>
    </message>
    <message>
        <source>Instead of a time zone; 3600000 is one hour ahead</source>
        <translation>In plaats van een tijdzone; 3600000 is één uur vooruit</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Instructeur</translation>
    </message>
    <message>
        <source>Instructor ID</source>
        <translation>Instructeur-ID</translation>
    </message>
    <message>
        <source>Instructor IDs</source>
        <translation>Instructeur-ID&apos;s</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Instructeurs</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Factuur-ID</translation>
    </message>
    <message>
        <source>Invoice ID greater than</source>
        <translation>Factuur-ID groter dan</translation>
    </message>
    <message>
        <source>Invoice counts</source>
        <translation>Facturen in cijfers</translation>
    </message>
    <message>
        <source>Invoice email</source>
        <translation>E-mail voor facturen</translation>
    </message>
    <message>
        <source>Invoice format</source>
        <translation>Factuurindeling</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>It stands in the address of the segment in the Console</source>
        <translation>Te vinden in het adres van het segment in de Console</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Joined day</source>
        <translation>Inschrijfdag</translation>
    </message>
    <message>
        <source>Joined month</source>
        <translation>Inschrijfmaand</translation>
    </message>
    <message>
        <source>Joined this month</source>
        <translation>Deze maand ingeschreven</translation>
    </message>
    <message>
        <source>Joined timeframe</source>
        <translation>Periode van inschrijving</translation>
    </message>
    <message>
        <source>Joined year</source>
        <translation>Inschrijfjaar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Soort activiteit</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Soort kosten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Taal van het bestand</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Laatst betaald</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Laatste betaling</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>Late cancels</source>
        <translation>Late annuleringen</translation>
    </message>
    <message>
        <source>Latest booking</source>
        <translation>Laatste boeking</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Leadbron</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level ID</source>
        <translation>Niveau-ID</translation>
    </message>
    <message>
        <source>Lines per</source>
        <translation>Regels per</translation>
    </message>
    <message>
        <source>Location IDs</source>
        <translation>Locatie-ID&apos;s</translation>
    </message>
    <message>
        <source>Logged in (ms)</source>
        <translation>Aangemeld (ms)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Loyaliteit</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Lidnummer</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>Membership ID</source>
        <translation>Lidmaatschap-ID</translation>
    </message>
    <message>
        <source>Membership counts</source>
        <translation>Lidmaatschappen in cijfers</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Memberships on hold</source>
        <translation>Gepauzeerde lidmaatschappen</translation>
    </message>
    <message>
        <source>Mobile (ms)</source>
        <translation>Mobiel (ms)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Besteding</translation>
    </message>
    <message>
        <source>Month bought</source>
        <translation>Aankoopmaand</translation>
    </message>
    <message>
        <source>Month cancelled</source>
        <translation>Maand van opzegging</translation>
    </message>
    <message>
        <source>Month paid</source>
        <translation>Betaalmaand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Names and IDs, external ones included</source>
        <translation>Namen en ID&apos;s, ook externe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nieuwe leads</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Aantal aankopen</translation>
    </message>
    <message>
        <source>Numbers separated by commas</source>
        <translation>Getallen, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks</source>
        <translation>Getallen, gescheiden door komma&apos;s of spaties</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks; with teams, probably only agents that are in both</source>
        <translation>Getallen, gescheiden door komma&apos;s of spaties; met teams waarschijnlijk alleen agenten die in beide zitten</translation>
    </message>
    <message>
        <source>Numbers, or none</source>
        <translation>Getallen, of none</translation>
    </message>
    <message>
        <source>Offset from UTC in ms</source>
        <translation>Verschil met UTC in ms</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>On hold now</source>
        <translation>Nu gepauzeerd</translation>
    </message>
    <message>
        <source>On the mailing list</source>
        <translation>Op de mailinglijst</translation>
    </message>
    <message>
        <source>On the printed mailing list</source>
        <translation>Op de papieren mailinglijst</translation>
    </message>
    <message>
        <source>One-time fee</source>
        <translation>Eenmalige kosten</translation>
    </message>
    <message>
        <source>Only the total times depend on it</source>
        <translation>Alleen de totale tijden hangen hiervan af</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>Exploitant-ID</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Opted in on</source>
        <translation>Toestemming op</translation>
    </message>
    <message>
        <source>Other active memberships</source>
        <translation>Andere actieve lidmaatschappen</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Ander geslacht</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Totaalscore</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigen limieten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Eigenaar-ID</translation>
    </message>
    <message>
        <source>Owner ID, whole subtree</source>
        <translation>Eigenaar-ID, hele tak</translation>
    </message>
    <message>
        <source>Owner and operator</source>
        <translation>Eigenaar en exploitant</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Strippenkaart</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Betaald via</translation>
    </message>
    <message>
        <source>Paid timeframe</source>
        <translation>Periode van betaling</translation>
    </message>
    <message>
        <source>Past memberships</source>
        <translation>Eerdere lidmaatschappen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Betaalwijze</translation>
    </message>
    <message>
        <source>Payment processor IDs</source>
        <translation>ID&apos;s van betaaldiensten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Payments being retried</source>
        <translation>Nieuwe betaalpogingen</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Uitbetaling</translation>
    </message>
    <message>
        <source>Payout month</source>
        <translation>Uitbetaalmaand</translation>
    </message>
    <message>
        <source>Payout year</source>
        <translation>Uitbetaaljaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>Adres van foto</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>Puntensaldo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vooruitbetaald</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product variants</source>
        <translation>Productvarianten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Aankopen</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Reden van opzegging</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recentheid</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Terugkerend</translation>
    </message>
    <message>
        <source>Recurring fee</source>
        <translation>Terugkerende kosten</translation>
    </message>
    <message>
        <source>Red (ms)</source>
        <translation>Rood (ms)</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Aanbevelingscode</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Aanbevolen door</translation>
    </message>
    <message>
        <source>Referred by ID</source>
        <translation>Aanbevolen door (ID)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Refunded invoice ID</source>
        <translation>ID van terugbetaalde factuur</translation>
    </message>
    <message>
        <source>Registration blocked</source>
        <translation>Boeken geblokkeerd</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Renewal timeframe</source>
        <translation>Periode van verlenging</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Nieuwe poging mislukt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Uitvoeren op</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT-code</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Sent as typed; the service decides what it means</source>
        <translation>Wordt verstuurd zoals getypt; de dienst bepaalt de betekenis</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Dreigt af te haken</translation>
    </message>
    <message>
        <source>Spaaza segment ID</source>
        <translation>Spaaza-segment-ID</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Startmaand</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttijd</translation>
    </message>
    <message>
        <source>Start timeframe</source>
        <translation>Periode van start</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Startjaar</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotaal</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Team IDs</source>
        <translation>Team-ID&apos;s</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Total console, green, yellow, red and mobile time in milliseconds come only in JSON.</source>
        <translation>Totale tijd in milliseconden (console, groen, geel, rood en mobiel) is er alleen in JSON.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacties</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unclaimed accounts</source>
        <translation>Niet-geactiveerde accounts</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Aankomend</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Updated exactly at</source>
        <translation>Precies gewijzigd op</translation>
    </message>
    <message>
        <source>Upgrade timeframe</source>
        <translation>Periode van upgrade</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Geüpgraded</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Venue ID</source>
        <translation>Locatie-ID</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ongeldig</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Tegoedbonnen</translation>
    </message>
    <message>
        <source>Wallet ledger</source>
        <translation>Walletmutaties</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Te exporteren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With a discount</source>
        <translation>Met korting</translation>
    </message>
    <message>
        <source>With account credit</source>
        <translation>Met tegoed</translation>
    </message>
    <message>
        <source>Year bought</source>
        <translation>Aankoopjaar</translation>
    </message>
    <message>
        <source>Year cancelled</source>
        <translation>Jaar van opzegging</translation>
    </message>
    <message>
        <source>Year paid</source>
        <translation>Betaaljaar</translation>
    </message>
    <message>
        <source>Yellow (ms)</source>
        <translation>Geel (ms)</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>birth month</source>
        <translation>geboortemaand</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>booking source</source>
        <translation>boekingskanaal</translation>
    </message>
    <message>
        <source>class type</source>
        <translation>lestype</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>dag van de week</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>due month</source>
        <translation>vervalmaand</translation>
    </message>
    <message>
        <source>due year</source>
        <translation>vervaljaar</translation>
    </message>
    <message>
        <source>end month</source>
        <translation>eindmaand</translation>
    </message>
    <message>
        <source>end year</source>
        <translation>eindjaar</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>hour of the day joined at</source>
        <translation>uur van inschrijving</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is na</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is vóór</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ligt tussen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>is groter dan</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>ligt in de laatste</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>ligt in de periode</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is kleiner dan</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>is langer geleden dan</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is niet leeg</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>is op</translation>
    </message>
    <message>
        <source>item</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>joined day</source>
        <translation>inschrijfdag</translation>
    </message>
    <message>
        <source>joined month</source>
        <translation>inschrijfmaand</translation>
    </message>
    <message>
        <source>joined year</source>
        <translation>inschrijfjaar</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>trefwoord</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>kind of fee</source>
        <translation>soort kosten</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>lidmaatschap</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>month bought</source>
        <translation>aankoopmaand</translation>
    </message>
    <message>
        <source>month cancelled</source>
        <translation>maand van opzegging</translation>
    </message>
    <message>
        <source>month of the year bought in</source>
        <translation>kalendermaand van aankoop</translation>
    </message>
    <message>
        <source>month of the year cancelled in</source>
        <translation>kalendermaand van opzegging</translation>
    </message>
    <message>
        <source>month of the year it ends in</source>
        <translation>kalendermaand van einde</translation>
    </message>
    <message>
        <source>month of the year it is due in</source>
        <translation>kalendermaand van vervaldatum</translation>
    </message>
    <message>
        <source>month of the year it starts in</source>
        <translation>kalendermaand van start</translation>
    </message>
    <message>
        <source>month of the year joined in</source>
        <translation>kalendermaand van inschrijving</translation>
    </message>
    <message>
        <source>month of the year of the payout</source>
        <translation>kalendermaand van uitbetaling</translation>
    </message>
    <message>
        <source>month of the year paid in</source>
        <translation>kalendermaand van betaling</translation>
    </message>
    <message>
        <source>month paid</source>
        <translation>betaalmaand</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>betaling mislukt</translation>
    </message>
    <message>
        <source>payment processor</source>
        <translation>betaaldienst</translation>
    </message>
    <message>
        <source>payment retry</source>
        <translation>nieuwe betaalpoging</translation>
    </message>
    <message>
        <source>payout month</source>
        <translation>uitbetaalmaand</translation>
    </message>
    <message>
        <source>payout year</source>
        <translation>uitbetaaljaar</translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation>dreigt af te haken</translation>
    </message>
    <message>
        <source>start month</source>
        <translation>startmaand</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>starttijd</translation>
    </message>
    <message>
        <source>start year</source>
        <translation>startjaar</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>niet geactiveerd</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>way of paying for the booking</source>
        <translation>betaalwijze van de boeking</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>aangekocht artikel</translation>
    </message>
    <message>
        <source>whether their registration is blocked</source>
        <translation>boeken geblokkeerd of niet</translation>
    </message>
    <message>
        <source>whether they are active</source>
        <translation>actief of inactief</translation>
    </message>
    <message>
        <source>whether they are claimed</source>
        <translation>account geactiveerd of niet</translation>
    </message>
    <message>
        <source>whether they are new</source>
        <translation>nieuw of bestaand</translation>
    </message>
    <message>
        <source>whether they are slipping away</source>
        <translation>risico op afhaken</translation>
    </message>
    <message>
        <source>whether they have account credit</source>
        <translation>tegoed of geen tegoed</translation>
    </message>
    <message>
        <source>year bought</source>
        <translation>aankoopjaar</translation>
    </message>
    <message>
        <source>year cancelled</source>
        <translation>jaar van opzegging</translation>
    </message>
    <message>
        <source>year paid</source>
        <translation>betaaljaar</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nee</translation>
    </message>
    <message numerus="yes">
        <source>attendances</source>
        <translation>
            <numerusform>deelname</numerusform>
            <numerusform>deelnames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>klant</numerusform>
            <numerusform>klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups</source>
        <translation>
            <numerusform>groep</numerusform>
            <numerusform>groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <translation>
            <numerusform>factuur</numerusform>
            <numerusform>facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memberships</source>
        <translation>
            <numerusform>lidmaatschap</numerusform>
            <numerusform>lidmaatschappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users</source>
        <translation>
            <numerusform>gebruiker</numerusform>
            <numerusform>gebruikers</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Verjaardagen deze week</translation>
    </message>
</context>
<context>
    <name>CellFormat</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <extracomment>What a cell says now, and what it said before</extracomment>
        <translation>%1 (was %2)</translation>
    </message>
</context>
<context>
    <name>ChangesPreview</name>
    <message numerus="yes">
        <source>%1 text(s) become a formula</source>
        <translation>
            <numerusform>%1 tekst wordt een formule</numerusform>
            <numerusform>%1 teksten worden een formule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone number(s) lose the plus sign</source>
        <translation>
            <numerusform>%1 telefoonnummer verliest het plusteken</numerusform>
            <numerusform>%1 telefoonnummers verliezen het plusteken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) lose the leading zero</source>
        <translation>
            <numerusform>%1 nummer verliest de voorloopnul</numerusform>
            <numerusform>%1 nummers verliezen de voorloopnul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 long number(s) lose the last digits</source>
        <translation>
            <numerusform>%1 lang nummer verliest de laatste cijfers</numerusform>
            <numerusform>%1 lange nummers verliezen de laatste cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a power of ten</source>
        <translation>
            <numerusform>%1 tekst wordt een macht van tien</numerusform>
            <numerusform>%1 teksten worden een macht van tien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a date</source>
        <translation>
            <numerusform>%1 tekst wordt een datum</numerusform>
            <numerusform>%1 teksten worden een datum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <extracomment>%1 is &quot;98 numbers lose the leading zero&quot;, %2 columns and what stands in them</extracomment>
        <translation>%1, bijvoorbeeld %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) would change</source>
        <translation>
            <numerusform>%1 cel zou veranderen</numerusform>
            <numerusform>%1 cellen zouden veranderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>rollbook-cli --help shows how it is used.</source>
        <translation>rollbook-cli --help toont het gebruik.</translation>
    </message>
    <message>
        <source>Usage:
  rollbook-cli reports [--json]
  rollbook-cli rows REPORT [connection] [query] [--limit N] [--offset N] [--format table|json|csv]
  rollbook-cli export REPORT [connection] [query] [--format csv|json] --output FILE [--overwrite|--dated]
                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]
  rollbook-cli profile add NAME --service NAME [--base-url URL] [--option KEY=VALUE]... --secret-stdin
  rollbook-cli profile list [--json]
  rollbook-cli profile test NAME
  rollbook-cli profile remove NAME

Connection:
  --profile NAME       a stored connection; its secret is in the keychain
  --base-url URL       without a profile, address of the service: https://goteamup.com/api/v2
  --service NAME       service of the report; may be left out
  --option KEY=VALUE   time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;
                       khoros: company_key=KEY; spaaza: chain=N
  ROLLBOOK_SECRET      environment variable with the secret: a token, khoros USER:PASSWORD,
                       spaaza ID:SECRET; goes before the keychain&apos;s

Profiles:
  --secret-stdin       the secret is the first line of standard input
  --base-url URL       without it the address that the service documents

Query:
  --filter NAME=VALUE  a filter by the service&apos;s own name; lists are separated by commas;
                       for dates also NAME=last-30-days, today, last-7-days, this-month, last-month, this-year
  --columns A,B        columns; without it the report&apos;s usual ones
  --sort -A,B          sort keys, most important first, - for descending
  --limit N            at most so many rows, 50 without it; 0 shows the total only

Export:
  --dated              in FILE&apos;s name {date}, {time}, {year}, {month} and {day} are those of now, and a
                       number is added where the file exists
  --spreadsheet xlsx   saves an Excel workbook: text stays text, amounts and dates are what they are
  --spreadsheet csv    saves a CSV that spreadsheet programs open: byte order mark, list separator
  --protect-formulas   with --spreadsheet csv: text that starts like a formula stays text
  --receipt            saves FILE.receipt.json, too: rows, promise, SHA-256 and time

Exit codes: 0 done, 2 usage, 3 credentials refused, 4 network, 5 refused or failed by the service,
6 file or keychain, 130 interrupted.
</source>
        <translation>Gebruik:
  rollbook-cli reports [--json]
  rollbook-cli rows RAPPORT [verbinding] [zoekopdracht] [--limit N] [--offset N] [--format table|json|csv]
  rollbook-cli export RAPPORT [verbinding] [zoekopdracht] [--format csv|json] --output BESTAND [--overwrite|--dated]
                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]
  rollbook-cli profile add NAAM --service NAAM [--base-url URL] [--option NAAM=WAARDE]... --secret-stdin
  rollbook-cli profile list [--json]
  rollbook-cli profile test NAAM
  rollbook-cli profile remove NAAM

Verbinding:
  --profile NAAM       een opgeslagen verbinding; het geheim staat in de sleutelbos
  --base-url URL       zonder profiel, adres van de dienst: https://goteamup.com/api/v2
  --service NAAM       dienst van het rapport; mag ontbreken
  --option NAAM=WAARDE time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;
                       khoros: company_key=SLEUTEL; spaaza: chain=N
  ROLLBOOK_SECRET      omgevingsvariabele met het geheim: een token, khoros GEBRUIKER:WACHTWOORD,
                       spaaza ID:GEHEIM; gaat vóór dat uit de sleutelbos

Profielen:
  --secret-stdin       het geheim is de eerste regel van de standaardinvoer
  --base-url URL       zonder deze optie het adres dat de dienst documenteert

Zoekopdracht:
  --filter NAAM=WAARDE een filter met de naam van de dienst zelf; lijsten gescheiden door komma&apos;s;
                       voor datums ook NAAM=last-30-days, today, last-7-days, this-month, last-month, this-year
  --columns A,B        kolommen; zonder deze optie de gebruikelijke van het rapport
  --sort -A,B          sorteersleutels, belangrijkste eerst, - voor aflopend
  --limit N            hoogstens zoveel rijen, anders 50; 0 toont alleen het totaal

Export:
  --dated              in de naam van BESTAND zijn {date}, {time}, {year}, {month} en {day} die van nu; als het
                       bestand al bestaat, komt er een nummer bij
  --spreadsheet xlsx   slaat een Excel-werkmap op: tekst blijft tekst, bedragen en datums blijven wat ze zijn
  --spreadsheet csv    slaat een CSV op voor spreadsheetprogramma&apos;s: byte order mark, lijstscheidingsteken
  --protect-formulas   met --spreadsheet csv: tekst die begint als een formule blijft tekst
  --receipt            slaat ook BESTAND.receipt.json op: rijen, opgave, SHA-256 en tijd

Afsluitcodes: 0 klaar, 2 gebruik, 3 toegang geweigerd, 4 netwerk, 5 geweigerd of mislukt bij de dienst,
6 bestand of sleutelbos, 130 onderbroken.
</translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative.</source>
        <translation>%1 vereist een getal dat niet negatief is.</translation>
    </message>
    <message>
        <source>%1 needs names separated by commas.</source>
        <translation>%1 vereist namen, gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE.</source>
        <translation>%1 vereist NAAM=WAARDE.</translation>
    </message>
    <message>
        <source>Which profile? Its name is missing.</source>
        <translation>Welk profiel? De naam ontbreekt.</translation>
    </message>
    <message>
        <source>--secret-stdin is needed: the secret is the first line of standard input.</source>
        <translation>--secret-stdin is vereist: het geheim is de eerste regel van de standaardinvoer.</translation>
    </message>
    <message>
        <source>--spreadsheet is csv or xlsx.</source>
        <translation>--spreadsheet is csv of xlsx.</translation>
    </message>
    <message>
        <source>--protect-formulas goes with --spreadsheet csv.</source>
        <translation>--protect-formulas hoort bij --spreadsheet csv.</translation>
    </message>
    <message>
        <source>--spreadsheet csv is made of --format csv.</source>
        <translation>--spreadsheet csv wordt gemaakt van --format csv.</translation>
    </message>
    <message>
        <source>Which report? rollbook-cli reports lists them.</source>
        <translation>Welk rapport? rollbook-cli reports toont ze.</translation>
    </message>
    <message>
        <source>--output FILE is needed.</source>
        <translation>--output BESTAND is vereist.</translation>
    </message>
    <message>
        <source>--dated never replaces a file; leave out --overwrite.</source>
        <translation>--dated vervangt nooit een bestand; laat --overwrite weg.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format is table, json of csv.</translation>
    </message>
    <message>
        <source>The first word is reports, rows, export or profile.</source>
        <translation>Het eerste woord is reports, rows, export of profile.</translation>
    </message>
    <message>
        <source>The word after profile is add, list, test or remove.</source>
        <translation>Het woord na profile is add, list, test of remove.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Onbekende optie %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 heeft geen waarde.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 vereist een waarde.</translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation>%1 wordt hier niet verwacht.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>any of %1, separated by commas</source>
        <translation>een of meer van %1, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>whole numbers separated by commas</source>
        <translation>gehele getallen, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>een datum zoals 2026-03-31</translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T18:00:00+02:00</source>
        <translation>een tijdstip zoals 2026-03-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>een van %1</translation>
    </message>
    <message>
        <source>texts separated by commas</source>
        <translation>teksten, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source>@FILE, a JSON file with rules, or the rules themselves</source>
        <translation>@BESTAND, een JSON-bestand met regels, of de regels zelf</translation>
    </message>
    <message>
        <source>The filter %1 is given twice.</source>
        <translation>Het filter %1 is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>%1 needs today, last-7-days, last-30-days, this-month, last-month or this-year.</source>
        <translation>%1 vereist today, last-7-days, last-30-days, this-month, last-month of this-year.</translation>
    </message>
    <message>
        <source>%1 is no filter; it has an option of its own.</source>
        <translation>%1 is geen filter; er is een eigen optie voor.</translation>
    </message>
    <message>
        <source>The report has no filter %1.</source>
        <translation>Het rapport heeft geen filter %1.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 vereist %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON: %2</source>
        <translation>%1 bevat geen JSON: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 needs whole numbers separated by commas.</source>
        <translation>%1 vereist gehele getallen, gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Het adres moet beginnen met https://.</translation>
    </message>
    <message>
        <source>%1 is not what the profile %2 says; leave it out.</source>
        <translation>%1 komt niet overeen met het profiel %2; laat het weg.</translation>
    </message>
    <message>
        <source>The profile %1 is for %2, the report is of %3.</source>
        <translation>Het profiel %1 is voor %2, het rapport is van %3.</translation>
    </message>
    <message>
        <source>--profile or --base-url is missing, for example --base-url %1.</source>
        <translation>--profile of --base-url ontbreekt, bijvoorbeeld --base-url %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>De optie %1 is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>%1 is no time zone; Europe/Copenhagen is one.</source>
        <translation>%1 is geen tijdzone; Europe/Copenhagen wel.</translation>
    </message>
    <message>
        <source>There is no profile %1; rollbook-cli profile list lists them.</source>
        <translation>Er is geen profiel %1; rollbook-cli profile list toont ze.</translation>
    </message>
    <message>
        <source>%1 must hold the secret.</source>
        <translation>%1 moet het geheim bevatten.</translation>
    </message>
    <message>
        <source>%1 holds characters that no secret has.</source>
        <translation>%1 bevat tekens die in geen enkel geheim voorkomen.</translation>
    </message>
    <message>
        <source>The report has no column %1.</source>
        <translation>Het rapport heeft geen kolom %1.</translation>
    </message>
    <message>
        <source>--sort names %1 twice.</source>
        <translation>--sort noemt %1 twee keer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sorts by %n key(s) at most.</source>
        <translation>
            <numerusform>%1 sorteert op hoogstens %n sleutel.</numerusform>
            <numerusform>%1 sorteert op hoogstens %n sleutels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be sorted by their own columns only; %1 is not among them.</source>
        <translation>Groepen kunnen alleen op hun eigen kolommen worden gesorteerd; %1 hoort daar niet bij.</translation>
    </message>
    <message>
        <source>%1 cannot be read as rows; use export.</source>
        <translation>%1 kan niet als rijen worden gelezen; gebruik export.</translation>
    </message>
    <message>
        <source>%1 cannot be exported; use rows.</source>
        <translation>%1 kan niet worden geëxporteerd; gebruik rows.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format is een van %1.</translation>
    </message>
    <message>
        <source>The service decides on columns and order of %1; only filters can be given.</source>
        <translation>De dienst bepaalt kolommen en volgorde van %1; alleen filters kunnen worden opgegeven.</translation>
    </message>
    <message>
        <source>There is no report %1; rollbook-cli reports lists them.</source>
        <translation>Er is geen rapport %1; rollbook-cli reports toont ze.</translation>
    </message>
    <message>
        <source>%1 is a report of %2.</source>
        <translation>%1 is een rapport van %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a formula; --protect-formulas keeps them</source>
        <translation>
            <numerusform>%n tekst opgevat als formule; --protect-formulas behoudt deze</numerusform>
            <numerusform>%n teksten opgevat als formule; --protect-formulas behoudt ze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) without the +</source>
        <translation>
            <numerusform>%n telefoonnummer zonder de +</numerusform>
            <numerusform>%n telefoonnummers zonder de +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without the leading zero</source>
        <translation>
            <numerusform>%n nummer zonder de voorloopnul</numerusform>
            <numerusform>%n nummers zonder de voorloopnul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) without the last digits</source>
        <translation>
            <numerusform>%n lang nummer zonder de laatste cijfers</numerusform>
            <numerusform>%n lange nummers zonder de laatste cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a power of ten</source>
        <translation>
            <numerusform>%n tekst opgevat als macht van tien</numerusform>
            <numerusform>%n teksten opgevat als macht van tien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a date</source>
        <translation>
            <numerusform>%n tekst opgevat als datum</numerusform>
            <numerusform>%n teksten opgevat als datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:</source>
        <translation>
            <numerusform>Een spreadsheetprogramma verandert %n cel; --spreadsheet xlsx behoudt deze:</numerusform>
            <numerusform>Een spreadsheetprogramma verandert %n cellen; --spreadsheet xlsx behoudt ze:</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Onderbroken.</translation>
    </message>
    <message>
        <source>The query does not fit the report.</source>
        <translation>De zoekopdracht past niet bij het rapport.</translation>
    </message>
    <message>
        <source>The address is not secure; nothing was sent.</source>
        <translation>Het adres is niet beveiligd; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>De dienst heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted.</source>
        <translation>Het certificaat van de dienst wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>De dienst heeft het token geweigerd.</translation>
    </message>
    <message>
        <source>The token has no right to this.</source>
        <translation>Het token heeft hier geen rechten voor.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>De dienst heeft dit niet.</translation>
    </message>
    <message>
        <source>The service still asks to slow down; try again later.</source>
        <translation>De dienst vraagt nog om te wachten; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>De dienst heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Bij de dienst is een fout opgetreden.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Het antwoord van de dienst is onleesbaar.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Het antwoord van de dienst is te groot.</translation>
    </message>
    <message>
        <source>The service sent the request elsewhere; it was not followed.</source>
        <translation>De dienst verwees het verzoek door; dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>The service could not make the file.</source>
        <translation>De dienst kon het bestand niet maken.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>De link naar het bestand is verlopen.</translation>
    </message>
    <message>
        <source>The connection broke off: the export may have started or not. It was not sent again.</source>
        <translation>De verbinding is verbroken: de export is misschien wel gestart, misschien niet. Het verzoek is niet opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>The file exists; --overwrite replaces it.</source>
        <translation>Het bestand bestaat al; --overwrite vervangt het.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Het bestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet; without --spreadsheet it is saved as it came.</source>
        <translation>Het bestand past niet in een spreadsheet; zonder --spreadsheet wordt het ongewijzigd opgeslagen.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>De sleutelbos kan niet worden gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 in total</source>
        <translation>
            <numerusform>%n rij, %1 in totaal</numerusform>
            <numerusform>%n rijen, %1 in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no secret for the profile %1.</source>
        <translation>De sleutelbos heeft geen geheim voor het profiel %1.</translation>
    </message>
    <message>
        <source>The environment variable ROLLBOOK_SECRET can hold the secret instead.</source>
        <translation>In plaats daarvan kan de omgevingsvariabele ROLLBOOK_SECRET het geheim bevatten.</translation>
    </message>
    <message>
        <source>The service asks to slow down; going on in %1 s.</source>
        <translation>De dienst vraagt om even te wachten; verder over %1 s.</translation>
    </message>
    <message>
        <source>%1 holds a profile that cannot be read; it is left out.</source>
        <translation>%1 bevat een onleesbaar profiel; het is overgeslagen.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service is een van %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Er is al een profiel %1.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>De standaardinvoer</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 must hold two parts joined by a colon: %2.</source>
        <translation>%1 moet twee delen bevatten, verbonden door een dubbele punt: %2.</translation>
    </message>
    <message>
        <source>A profile needs it for its secret, so nothing was stored.</source>
        <translation>Een profiel heeft deze nodig voor het geheim, dus er is niets bewaard.</translation>
    </message>
    <message>
        <source>The profile %1 is stored.</source>
        <translation>Het profiel %1 is opgeslagen.</translation>
    </message>
    <message>
        <source>It may hold the profile&apos;s secret, so nothing was removed.</source>
        <translation>Het geheim van het profiel kan daarin staan, dus er is niets verwijderd.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Het profiel %1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the secret of %2.</source>
        <translation>%1 antwoordt en accepteert het geheim van %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 van %n rij</numerusform>
            <numerusform>%1 van %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost, trying again …</source>
        <translation>Verbinding verbroken, nieuwe poging …</translation>
    </message>
    <message>
        <source>Asking the service for the file …</source>
        <translation>Bestand aanvragen bij de dienst …</translation>
    </message>
    <message>
        <source>The service prepares the file …</source>
        <translation>De dienst bereidt het bestand voor …</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Downloaden …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>The list of exports cannot be kept: %1</source>
        <translation>De lijst met exports kan niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>The list of exports could not be read. It is kept in %1</source>
        <translation>De lijst met exports was onleesbaar. Deze staat nu in %1</translation>
    </message>
    <message>
        <source>What has arrived is kept in %1</source>
        <translation>Wat is aangekomen, staat in %1</translation>
    </message>
    <message>
        <source>Another program is making this file.</source>
        <translation>Een ander programma maakt dit bestand.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. It is kept in %1</source>
        <translation>De lijst met profielen kon niet worden gelezen. Hij staat in %1</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password, or did not accept them.</source>
        <translation>De proxy vraagt om een naam en wachtwoord, of accepteerde ze niet.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Het bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Choose a CSV or JSON file.</source>
        <translation>Werkmappen kunnen hier niet worden gelezen. Kies een CSV- of JSON-bestand.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, so its rows cannot be told apart.</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Het bestand heeft geen kolom “%1”, dus de rijen zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>No row of the file has an id, so they cannot be told apart.</source>
        <translation>Geen enkele rij van het bestand heeft een ID, dus ze zijn niet te onderscheiden.</translation>
    </message>
    <message>
        <source>The two have no column in common besides their ids.</source>
        <translation>Ze hebben behalve de ID geen kolom gemeen.</translation>
    </message>
    <message>
        <source>The rows came without their ids, so they cannot be compared.</source>
        <translation>De rijen kwamen zonder ID en kunnen niet worden vergeleken.</translation>
    </message>
    <message>
        <source>The rows changed while they were read. Try again.</source>
        <translation>De rijen veranderden tijdens het lezen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The snapshot is not there any more.</source>
        <translation>De momentopname is er niet meer.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so it cannot be read.</source>
        <translation>De momentopname is beschadigd en kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Niets gewijzigd sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verdwenen</numerusform>
            <numerusform>%Ln verdwenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;12 added, 3 gone, 41 changed&quot;, %2 date and time</extracomment>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>No row is in both: the file may be of another report.</source>
        <translation>Geen enkele rij staat in beide: het bestand is misschien van een ander rapport.</translation>
    </message>
    <message>
        <source>The export was not complete.</source>
        <translation>De export was niet volledig.</translation>
    </message>
    <message>
        <source>The file was changed after its export.</source>
        <translation>Het bestand is na het exporteren gewijzigd.</translation>
    </message>
    <message>
        <source>Other filters were set then, so rows may be added or gone because of them.</source>
        <translation>Toen waren andere filters ingesteld; daardoor kunnen rijen zijn toegevoegd of verdwenen.</translation>
    </message>
    <message>
        <source>Only in this view, so not compared: %1.</source>
        <translation>Alleen in deze weergave, dus niet vergeleken: %1.</translation>
    </message>
    <message>
        <source>Only before, so not compared: %1.</source>
        <translation>Alleen eerder, dus niet vergeleken: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have an id that stands there twice and are left out.</source>
        <translation>
            <numerusform>%Ln rij heeft een ID die dubbel voorkomt en is weggelaten.</numerusform>
            <numerusform>%Ln rijen hebben een ID die dubbel voorkomt en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no id and are left out.</source>
        <translation>
            <numerusform>%Ln rij heeft geen ID en is weggelaten.</numerusform>
            <numerusform>%Ln rijen hebben geen ID en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Er is niets verdwenen.</translation>
    </message>
    <message>
        <source>No row has changed.</source>
        <translation>Geen enkele rij is gewijzigd.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>other filters</source>
        <translation>andere filters</translation>
    </message>
    <message>
        <source>same filters</source>
        <translation>dezelfde filters</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geef de verbinding een naam.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Een andere verbinding heeft deze naam al. Kies een andere.</translation>
    </message>
    <message>
        <source>The address must not hold a user or password. Remove what stands before the @.</source>
        <translation>Het adres mag geen gebruiker of wachtwoord bevatten. Verwijder wat vóór de @ staat.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or #. Remove it and what follows.</source>
        <translation>Het adres mag geen ? of # bevatten. Verwijder dit teken en wat erna komt.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use one that begins with https://.</source>
        <translation>Dit adres is niet versleuteld. Gebruik een adres dat begint met https://.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Dit is geen adres. Het ziet er zo uit: %1.</translation>
    </message>
    <message>
        <source>“%1” is needed. Enter it, or ask whoever gave you the key.</source>
        <translation>“%1” is vereist. Vul dit in, of vraag het aan wie de sleutel heeft gegeven.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>A number is needed here, in digits only.</source>
        <translation>Hier is een getal vereist, alleen cijfers.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Deze tijdzone is onbekend. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This value cannot be used. Change it and try again.</source>
        <translation>Deze waarde kan niet worden gebruikt. Wijzig deze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 answered, but did not accept the key. Enter it again.</source>
        <translation>%1 antwoordde, maar accepteerde de sleutel niet. Voer deze opnieuw in.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Ask for its rights.</source>
        <translation>%1 kent de sleutel, maar geeft geen toegang. Vraag om de rechten.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Check “%2” and its rights.</source>
        <translation>%1 kent de sleutel, maar geeft geen toegang. Controleer “%2” en de rechten.</translation>
    </message>
    <message>
        <source>There is no %1 at this address. Check the address.</source>
        <translation>Op dit adres is %1 niet te vinden. Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check them, or look into Details.</source>
        <translation>%1 accepteerde deze waarden niet. Controleer ze, of kijk bij Details.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check “%2”, or look into Details.</source>
        <translation>%1 accepteerde deze waarden niet. Controleer “%2”, of kijk bij Details.</translation>
    </message>
    <message>
        <source>What answers at this address is not %1. Check the address.</source>
        <translation>Wat op dit adres antwoordt, is niet %1. Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 asks to slow down: too many requests. Wait a minute, then test again.</source>
        <translation>%1 vraagt om even te wachten: te veel verzoeken. Test over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile. Add it as a new one.</source>
        <translation>Deze verbinding is intussen verwijderd. Voeg deze opnieuw toe.</translation>
    </message>
    <message>
        <source>The connection cannot be written to its file. Make it writable and save again.</source>
        <translation>De verbinding kan niet in het bestand worden geschreven. Maak het beschrijfbaar en sla opnieuw op.</translation>
    </message>
    <message>
        <source>The connection cannot be saved. Look into Details.</source>
        <translation>De verbinding kan niet worden opgeslagen. Kijk bij Details.</translation>
    </message>
    <message>
        <source>This version of Rollbook does not know its service. Update Rollbook.</source>
        <translation>Deze versie van Rollbook kent de dienst niet. Werk Rollbook bij.</translation>
    </message>
    <message>
        <source>It has no name, or the name of another connection.</source>
        <translation>De naam ontbreekt, of is die van een andere verbinding.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Het adres kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Its time zone is not known on this computer.</source>
        <translation>De tijdzone is niet bekend op deze computer.</translation>
    </message>
    <message>
        <source>Its option “%1” cannot be used.</source>
        <translation>De optie “%1” kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The file of the connections has lines that Rollbook cannot read.</source>
        <translation>Het bestand met verbindingen bevat regels die Rollbook niet kan lezen.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>%1, turns %2 today</source>
        <translation>%1, wordt vandaag %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1, wordt morgen %2</numerusform>
            <numerusform>%1, wordt over %n dagen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n jaar oud</numerusform>
            <numerusform>%1, %n jaar oud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Together with the filters in force, this cannot be asked for.</source>
        <translation>Samen met de actieve filters kan dit niet worden opgevraagd.</translation>
    </message>
    <message>
        <source>The service can count by %1 but not filter by it.</source>
        <translation>De dienst kan tellen naar %1, maar er niet op filteren.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together.</source>
        <translation>De overige groepen kunnen niet samen worden opgevraagd.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for.</source>
        <translation>Wat niet is ingevuld, kan niet worden opgevraagd.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together, so a click shows the whole bar.</source>
        <translation>De overige groepen kunnen niet samen worden opgevraagd, dus een klik toont de hele staaf.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for, so a click shows the whole bar.</source>
        <translation>Wat niet is ingevuld, kan niet worden opgevraagd, dus een klik toont de hele staaf.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for, so a click shows the whole bar.</source>
        <translation>%1 kan niet worden opgevraagd, dus een klik toont de hele staaf.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%2” is missing or cannot be right. Correct it in the connection.</source>
        <translation>“%2” ontbreekt of kan niet kloppen. Verbeter dit in de verbinding.</translation>
    </message>
    <message>
        <source>%1 does not know this “%2”. Check it in the connection.</source>
        <translation>%1 kent deze “%2” niet. Controleer dit in de verbinding.</translation>
    </message>
    <message>
        <source>%1 refused access. Check “%2” in the connection, and its rights.</source>
        <translation>%1 weigerde de toegang. Controleer “%2” in de verbinding, en de rechten.</translation>
    </message>
    <message>
        <source>This was stopped. Start it again when you want to.</source>
        <translation>Dit is gestopt. Start het opnieuw wanneer gewenst.</translation>
    </message>
    <message>
        <source>The report does not know one of these filters or columns. Remove it and try again.</source>
        <translation>Het rapport kent een van deze filters of kolommen niet. Verwijder die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The address is not encrypted, so nothing was sent. Use one with https.</source>
        <translation>Het adres is niet versleuteld, dus er is niets verstuurd. Gebruik een adres met https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>%1 is niet bereikbaar. Controleer de internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 antwoordde te laat. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Check this computer&apos;s clock and network.</source>
        <translation>De verbinding met %1 is niet veilig. Controleer de klok en het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Enter “%2” again.</source>
        <translation>%1 accepteerde de aanmelding niet. Voer “%2” opnieuw in.</translation>
    </message>
    <message>
        <source>This sign-in has no access to that in %1. Ask an administrator for it.</source>
        <translation>Deze aanmelding heeft hier bij %1 geen toegang toe. Vraag een beheerder erom.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check the connection&apos;s address and options.</source>
        <translation>%1 heeft niets op dit adres. Controleer adres en opties van de verbinding.</translation>
    </message>
    <message>
        <source>%1 still asks to slow down. Wait a minute, then try again.</source>
        <translation>%1 vraagt nog om te wachten. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not accept the request. Change filters or columns and try again.</source>
        <translation>%1 accepteerde het verzoek niet. Wijzig filters of kolommen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not accept a value. Correct what is marked and try again.</source>
        <translation>%1 accepteerde een waarde niet. Verbeter wat gemarkeerd is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a few minutes.</source>
        <translation>%1 heeft zelf een probleem. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Try again, or look into Details.</source>
        <translation>Het antwoord van %1 is onleesbaar. Probeer het opnieuw, of kijk bij Details.</translation>
    </message>
    <message>
        <source>The answer is too large to be read. Choose a smaller page or fewer columns.</source>
        <translation>Het antwoord is te groot om te lezen. Kies een kleinere pagina of minder kolommen.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed. Check the address.</source>
        <translation>%1 verwees naar een ander adres; dat is niet gevolgd. Controleer het adres.</translation>
    </message>
    <message>
        <source>%1 could not prepare the file. Try the export again.</source>
        <translation>%1 kon het bestand niet voorbereiden. Probeer de export opnieuw.</translation>
    </message>
    <message>
        <source>The download link expired before the file was complete. Export it again.</source>
        <translation>De downloadlink verliep voordat het bestand compleet was. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>It is not certain that %1 got the request. Look there before you ask again.</source>
        <translation>Het is niet zeker dat %1 het verzoek heeft ontvangen. Kijk daar vóór een nieuw verzoek.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or replace it.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam, of vervang het.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Het bestand kan daar niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again.</source>
        <translation>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet. Retry saves it as it came.</source>
        <translation>Het bestand past niet in een spreadsheet. Opnieuw proberen slaat het ongewijzigd op.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Unlock it and try again.</source>
        <translation>De sleutelbos van het systeem antwoordde niet. Ontgrendel deze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password. Enter them in Settings.</source>
        <translation>De proxy vraagt om een naam en wachtwoord. Voer ze in bij Instellingen.</translation>
    </message>
    <message>
        <source>The answer is masked.</source>
        <translation>Het antwoord is afgeschermd.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Voor programma&apos;s</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>%1: the downloads say why</source>
        <translation>%1: zie de downloads voor de reden</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>not what was promised</source>
        <translation>niet zoals opgegeven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) done</source>
        <translation>
            <numerusform>%Ln export klaar</numerusform>
            <numerusform>%Ln exports klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) failed</source>
        <translation>
            <numerusform>%Ln export mislukt</numerusform>
            <numerusform>%Ln exports mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Volledig: geteld en vergeleken met wat de dienst opgaf.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Niet wat de dienst opgaf.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>De dienst gaf geen aantal rijen op.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Rows promised</source>
        <translation>Opgegeven rijen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt met</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Een bestandsnaam is vereist.</translation>
    </message>
    <message>
        <source>A file cannot be called that. Leave out the slash and other special characters.</source>
        <translation>Een bestand kan niet zo heten. Laat de schuine streep en andere speciale tekens weg.</translation>
    </message>
    <message>
        <source>A name that starts with a dot would hide the file.</source>
        <translation>Een naam die met een punt begint, zou het bestand verbergen.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Deze naam is te lang.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Deze map is er niet. Kies een andere.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose another one.</source>
        <translation>Dit is geen map. Kies een andere.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>In deze map kan niet worden geschreven. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Geen filters</translation>
    </message>
    <message>
        <source>No filters, without deleted %1</source>
        <translation>Geen filters, zonder verwijderde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n geselecteerde rij</numerusform>
            <numerusform>%n geselecteerde rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds personal data.</source>
        <translation>Bevat persoonsgegevens.</translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of %1 people.</source>
        <translation>
            <numerusform>Bevat persoonsgegevens van %1 persoon.</numerusform>
            <numerusform>Bevat persoonsgegevens van %1 personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of up to %1 people.</source>
        <translation>
            <numerusform>Bevat persoonsgegevens van maximaal %1 persoon.</numerusform>
            <numerusform>Bevat persoonsgegevens van maximaal %1 personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 van %2.</translation>
    </message>
    <message>
        <source>%1 of %2, as before.</source>
        <translation>%1 van %2, zoals eerder.</translation>
    </message>
    <message>
        <source>%1 of %2, as in the table.</source>
        <translation>%1 van %2, zoals in de tabel.</translation>
    </message>
    <message numerus="yes">
        <source>With %n custom field(s).</source>
        <translation>
            <numerusform>Met %n eigen veld.</numerusform>
            <numerusform>Met %n eigen velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %n yes/no column(s).</source>
        <translation>
            <numerusform>%1 wordt %n ja/nee-kolom.</numerusform>
            <numerusform>%1 wordt %n ja/nee-kolommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Downloading %1</source>
        <translation>Downloaden: %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>Verbinding verbroken, nieuwe poging</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>starts when a download ends</source>
        <translation>start zodra een download eindigt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>Reading %1 %</source>
        <translation>Lezen %1 %</translation>
    </message>
    <message>
        <source>Preparing %1 %</source>
        <translation>Voorbereiden %1 %</translation>
    </message>
    <message>
        <source>from %1, %2 of %3</source>
        <translation>bij %1, %2 van %3</translation>
    </message>
    <message>
        <source>on %1, %2 of %3</source>
        <translation>bij %1, %2 van %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>nog %1 u</translation>
    </message>
    <message>
        <source>nothing is coming at the moment</source>
        <translation>er komt op dit moment niets binnen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Downloaden: %1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>het opgeslagen bestand</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>for spreadsheets, %1 of %2</source>
        <translation>voor spreadsheets, %1 van %2</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>voor spreadsheets</translation>
    </message>
    <message numerus="yes">
        <source>complete: %1 row(s)</source>
        <translation>
            <numerusform>volledig: %1 rij</numerusform>
            <numerusform>volledig: %1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>not what was promised, see Details</source>
        <translation>niet zoals opgegeven, zie Details</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen %1</translation>
    </message>
    <message>
        <source>Another Rollbook works on it</source>
        <translation>Een ander Rollbook is ermee bezig</translation>
    </message>
    <message>
        <source>Goes on when %1 can be asked</source>
        <translation>Gaat verder zodra %1 bereikbaar is</translation>
    </message>
    <message>
        <source>Starts when a running export makes room</source>
        <translation>Start zodra een lopende export ruimte maakt</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>in a spreadsheet</source>
        <translation>in een spreadsheet</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Niets opgeslagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actief</numerusform>
            <numerusform>%n actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n gepauzeerd</numerusform>
            <numerusform>%n gepauzeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark.</source>
        <translation>er staat tekst na een sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>the text is not in UTF-8.</source>
        <translation>de tekst is niet in UTF-8.</translation>
    </message>
    <message>
        <source>%1 values, but %2 columns.</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 waarden, maar %2 kolommen.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <extracomment>%1 is what the reader says of it, in English</extracomment>
        <translation>dit is geen JSON (%1).</translation>
    </message>
    <message>
        <source>Entry %1 of the list is no object.</source>
        <translation>Item %1 van de lijst is geen object.</translation>
    </message>
    <message>
        <source>this is no object.</source>
        <translation>dit is geen object.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>Files of up to %1 MB can be shown here.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Hier kunnen bestanden tot %1 MB worden getoond.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence</extracomment>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%n %1</numerusform>
            <numerusform>%n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nee</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>Other (%1 groups)</source>
        <translation>
            <numerusform>Overig (%1 groep)</numerusform>
            <numerusform>Overig (%1 groepen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Week vanaf %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>K%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>month to month, year</comment>
        <translation>%1 t/m %2 %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>K%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade: 2020s</comment>
        <translation>Jaren %1</translation>
    </message>
    <message>
        <source>today so far</source>
        <translation>vandaag tot nu toe</translation>
    </message>
    <message>
        <source>week to date</source>
        <translation>week tot nu toe</translation>
    </message>
    <message>
        <source>month to date</source>
        <translation>maand tot nu toe</translation>
    </message>
    <message>
        <source>quarter to date</source>
        <translation>kwartaal tot nu toe</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>jaar tot nu toe</translation>
    </message>
    <message>
        <source>decade to date</source>
        <translation>decennium tot nu toe</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>tot nu toe</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 naar %2 en %3</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, in stappen van %2</translation>
    </message>
    <message>
        <source>%1, in weeks</source>
        <translation>%1, in weken</translation>
    </message>
    <message>
        <source>%1, in months</source>
        <translation>%1, in maanden</translation>
    </message>
    <message>
        <source>%1, in quarters</source>
        <translation>%1, in kwartalen</translation>
    </message>
    <message>
        <source>%1, in years</source>
        <translation>%1, in jaren</translation>
    </message>
    <message>
        <source>%1, in decades</source>
        <translation>%1, in decennia</translation>
    </message>
</context>
<context>
    <name>IdList</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Not a number: %1.</source>
        <translation>
            <numerusform>Geen getal: %1.</numerusform>
            <numerusform>Geen getallen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choose a split to stack it.</source>
        <translation>Kies een splitsing om te stapelen.</translation>
    </message>
    <message>
        <source>A line needs a group in order of time or number.</source>
        <translation>Een lijn vereist een groep op volgorde van tijd of getal.</translation>
    </message>
    <message>
        <source>Remove the split to draw it as a circle.</source>
        <translation>Verwijder de splitsing voor een cirkel.</translation>
    </message>
    <message>
        <source>A circle shows at most %1 groups.</source>
        <translation>Een cirkel toont hoogstens %1 groepen.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Staaf</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapeld</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Cirkel</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meeste eerst</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Minste eerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z tot A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A tot Z</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Nee eerst</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Ja eerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Hoogste eerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Laagste eerst</translation>
    </message>
    <message>
        <source>December first</source>
        <translation>December eerst</translation>
    </message>
    <message>
        <source>January first</source>
        <translation>Januari eerst</translation>
    </message>
    <message>
        <source>Latest hour first</source>
        <translation>Laatste uur eerst</translation>
    </message>
    <message>
        <source>Earliest hour first</source>
        <translation>Vroegste uur eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>practice data</source>
        <translation>oefengegevens</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of work done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), as of %1</source>
        <extracomment>%1 is a moment: &quot;10:42&quot;</extracomment>
        <translation>
            <numerusform>%Ln klant, stand van %1</numerusform>
            <numerusform>%Ln klanten, stand van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>vernieuwen… %1</translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>vernieuwen is mislukt</translation>
    </message>
    <message>
        <source>no keychain: only until Rollbook quits</source>
        <translation>geen sleutelbos: alleen tot Rollbook wordt afgesloten</translation>
    </message>
    <message>
        <source>only until Rollbook quits</source>
        <translation>alleen tot Rollbook wordt afgesloten</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps a list of them until it quits.</source>
        <translation>Klanten zoeken op naam, telefoon of e-mail: Rollbook bewaart een lijst tot het wordt afgesloten.</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.</source>
        <translation>Klanten zoeken op naam, telefoon of e-mail: Rollbook bewaart een versleutelde lijst op deze computer.</translation>
    </message>
    <message>
        <source>The customers could not be read.</source>
        <translation>De klanten konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Klanten lezen…</translation>
    </message>
    <message>
        <source>Reading customers… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>Klanten lezen… %1</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Inschakelen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a printed page</extracomment>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>The service promised %1 rows, the file has %2.</source>
        <translation>De dienst gaf %1 rijen op, het bestand heeft er %2.</translation>
    </message>
    <message>
        <source>%1 rows are there more than once.</source>
        <translation>%1 rijen komen meer dan eens voor.</translation>
    </message>
    <message>
        <source>The rows changed while they were read.</source>
        <translation>De rijen zijn tijdens het lezen veranderd.</translation>
    </message>
    <message>
        <source>The file ends in the middle, or its rows do not fit its header.</source>
        <translation>Het bestand breekt halverwege af, of de rijen passen niet bij de kopregel.</translation>
    </message>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Volledig: geteld en vergeleken met wat de dienst opgaf.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Niet wat de dienst opgaf.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>De dienst gaf geen aantal rijen op.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV voor spreadsheets</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>The key is missing. Open the connection and enter it.</source>
        <translation>De sleutel ontbreekt. Open de verbinding en voer deze in.</translation>
    </message>
    <message>
        <source>The connection is gone. Make it again, or delete the schedule.</source>
        <translation>De verbinding is weg. Maak deze opnieuw, of verwijder het schema.</translation>
    </message>
    <message>
        <source>Every month on the last day at %1</source>
        <translation>Elke maand op de laatste dag om %1</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Elke maand op dag %1 om %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Elke dag om %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Elke %1 om %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Bezig sinds %1</translation>
    </message>
    <message>
        <source>Saved %1 on %2</source>
        <translation>%1 opgeslagen op %2</translation>
    </message>
    <message>
        <source>Failed on %1. %2</source>
        <translation>Mislukt op %1. %2</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Geannuleerd op %1</translation>
    </message>
</context>
<context>
    <name>SegmentFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Het kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>It is too large for a segment.</source>
        <translation>Het is te groot voor een segment.</translation>
    </message>
    <message>
        <source>It holds no JSON: %1</source>
        <translation>Het bevat geen JSON: %1</translation>
    </message>
    <message>
        <source>It holds no segment: %1</source>
        <translation>Het bevat geen segment: %1</translation>
    </message>
    <message>
        <source>It holds no rules.</source>
        <translation>Het bevat geen regels.</translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No rules: everyone.</source>
        <translation>Geen regels: iedereen.</translation>
    </message>
    <message>
        <source>, and whose </source>
        <translation> en </translation>
    </message>
    <message>
        <source>, or whose </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Everyone whose %1.</source>
        <translation>Iedereen met: %1.</translation>
    </message>
    <message>
        <source>%1 whose %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;</extracomment>
        <translation>%1 met: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation>Aanmeldmethode</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Company key</source>
        <translation>Bedrijfssleutel</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Gebruiker en wachtwoord</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Tokengeheim</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Line %1 begins a row that is too long.</source>
        <extracomment>%1 is a line number</extracomment>
        <translation>Op regel %1 begint een rij die te lang is.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns.</source>
        <translation>Een blad heeft ruimte voor 16.384 kolommen.</translation>
    </message>
    <message>
        <source>Cut texts</source>
        <extracomment>%1 is a number of cells</extracomment>
        <translation>Ingekorte teksten</translation>
    </message>
    <message>
        <source>%1: a cell has room for 32,767 characters.</source>
        <translation>%1: een cel heeft ruimte voor 32.767 tekens.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>oldest first</source>
        <translation>oudste eerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>laagste eerst</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>hoogste eerst</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>vroegste eerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>laatste eerst</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>oplopend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>aflopend</translation>
    </message>
    <message>
        <source>no first</source>
        <translation>nee eerst</translation>
    </message>
    <message>
        <source>yes first</source>
        <translation>ja eerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A tot Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z tot A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a column, %2 &quot;newest first&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is &quot;Joined (newest first), Name (A to Z)&quot;</extracomment>
        <translation>Gesorteerd op: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 what is counted: &quot;312 customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 match the search</source>
        <extracomment>%1 is a number, %2 is &quot;312 customers&quot;</extracomment>
        <translation>%1 van %2 gevonden met de zoekopdracht</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Opgeslagen op %1</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) paused</source>
        <translation>
            <numerusform>%Ln export gepauzeerd</numerusform>
            <numerusform>%Ln exports gepauzeerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The settings were damaged. They are kept as %1.</source>
        <translation>De instellingen waren beschadigd. Ze zijn bewaard als %1.</translation>
    </message>
    <message>
        <source>The connections were damaged. They are kept as %1.</source>
        <translation>De verbindingen waren beschadigd. Ze zijn bewaard als %1.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It is kept as %1.</source>
        <translation>De lijst met downloads was beschadigd. Die is bewaard als %1.</translation>
    </message>
    <message>
        <source>The connections are damaged and cannot be used.</source>
        <translation>De verbindingen zijn beschadigd en onbruikbaar.</translation>
    </message>
    <message>
        <source>Settings cannot be kept: the disk is full, or Rollbook may not write there.</source>
        <translation>Instellingen kunnen niet worden bewaard: de schijf is vol of Rollbook mag daar niet schrijven.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore customer reports.</source>
        <translation>Klantrapporten bekijken en exporteren.</translation>
    </message>
    <message>
        <source>Open on the built-in practice data.</source>
        <translation>Openen met de ingebouwde oefengegevens.</translation>
    </message>
    <message>
        <source>Open on the connection of this name.</source>
        <translation>Openen met de verbinding met deze naam.</translation>
    </message>
    <message>
        <source>Drive the window over the practice data and leave a picture of every step in DIR.</source>
        <translation>Het venster door de oefengegevens leiden en van elke stap een afbeelding in DIR plaatsen.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Deze taal gebruiken, bijvoorbeeld nl.</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Voorbeeldstudio</translation>
    </message>
    <message>
        <source>There is no connection called %1.</source>
        <translation>Er is geen verbinding met de naam %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::AboutDialog</name>
    <message>
        <source>About Rollbook</source>
        <translation>Over Rollbook</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Versie %1, met Qt %2</translation>
    </message>
    <message>
        <source>Rollbook is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Rollbook is vrije software onder de GNU General Public License, versie 3 of later (GPL-3.0-or-later). Er wordt geen enkele garantie gegeven.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopiëren</translation>
    </message>
    <message>
        <source>Versions, counts and last failures, without names, addresses and keys</source>
        <translation>Versies, aantallen en laatste fouten, zonder namen, adressen en sleutels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>rollbook::BooleanEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::BusNotifier</name>
    <message>
        <source>Show downloads</source>
        <translation>Downloads tonen</translation>
    </message>
</context>
<context>
    <name>rollbook::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>rollbook::CardHeader</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Terug naar de vorige</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige rij</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Volgende rij</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Open in own window (Ctrl+Shift+I)</source>
        <translation>In eigen venster openen (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::CardWindow</name>
    <message>
        <source>%1 %2 – %3</source>
        <extracomment>title of a window: %1 is &quot;Customer&quot;, %2 a number, %3 the name of a connection</extracomment>
        <translation>%1 %2 – %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ChangesPreview</name>
    <message>
        <source>A spreadsheet program does this when it opens a CSV. An .xlsx file keeps every cell as it is.</source>
        <translation>Een spreadsheetprogramma doet dit bij het openen van een CSV. Een .xlsx-bestand laat elke cel zoals die is.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartBuilder</name>
    <message>
        <source>Chart settings</source>
        <translation>Grafiekinstellingen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Splitsen op</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Totals above bars</source>
        <translation>Totalen boven staven</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Counted by %1 over all matching %2, not only the rows you have loaded.</source>
        <extracomment>%1 is the name of a service, %2 is &quot;customers&quot;</extracomment>
        <translation>Door %1 geteld over alle passende %2, niet alleen de geladen rijen.</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Aantal %1</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Geen splitsing</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartController</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 &quot;customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>stand op %1, %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Geen filter</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartPane</name>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Click a part to see these %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Klik op een deel om deze %1 te zien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Bijgewerkt om %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTakeaway</name>
    <message>
        <source>Save chart as %1</source>
        <translation>Grafiek opslaan als %1</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-bestand (*.%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartToolbar</name>
    <message>
        <source>Copy image</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Grafiek kopiëren, opslaan of afdrukken</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Opslaan als %1…</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>Er is nog geen grafiek.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartView</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a group, %2 a number</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a group, %2 a number, %3 its share in percent</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 verwijderen</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter verwijderen</translation>
    </message>
</context>
<context>
    <name>rollbook::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Applied filters</source>
        <translation>Toegepaste filters</translation>
    </message>
    <message>
        <source>Show or hide the filter form</source>
        <translation>Filterformulier tonen of verbergen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Nog niets ingesteld</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>Ingesteld:</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n meer</numerusform>
            <numerusform>+%n meer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceEditor</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln export(s) are under way</source>
        <translation>
            <numerusform>%Ln export is bezig</numerusform>
            <numerusform>%Ln exports zijn bezig</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports are scheduled</source>
        <translation>Er zijn exports gepland</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Quit and stop them</source>
        <translation>Afsluiten en stoppen</translation>
    </message>
    <message>
        <source>Quit and go on next time</source>
        <translation>Afsluiten en later verder</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Actief blijven in het systeemvak</translation>
    </message>
    <message>
        <source>They start only while Rollbook is open or in the tray; the icon there brings the window back.</source>
        <translation>Ze starten alleen als Rollbook open is of in het systeemvak staat; het pictogram daar haalt het venster terug.</translation>
    </message>
    <message>
        <source>What is missed is made up once when Rollbook is opened again.</source>
        <translation>Wat wordt gemist, wordt één keer ingehaald als Rollbook weer wordt geopend.</translation>
    </message>
    <message>
        <source>They can run on without the window; the icon in the system tray brings it back.</source>
        <translation>Ze kunnen zonder het venster doorgaan; het pictogram in het systeemvak haalt het terug.</translation>
    </message>
    <message>
        <source>Downloads cannot be remembered: what is quit now has to be exported again.</source>
        <translation>Downloads kunnen niet worden onthouden: wat nu stopt, moet opnieuw worden geëxporteerd.</translation>
    </message>
    <message>
        <source>What is quit now goes on when Rollbook is opened again.</source>
        <translation>Wat nu stopt, gaat verder als Rollbook weer wordt geopend.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Niet meer vragen</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnList</name>
    <message>
        <source>Search columns</source>
        <translation>Kolommen zoeken</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>No column matches.</source>
        <translation>Geen passende kolom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new in the service</source>
        <translation>nieuw bij de dienst</translation>
    </message>
    <message>
        <source>always included</source>
        <translation>altijd inbegrepen</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>de laatste</translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBox</name>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Opdracht voor cron of systemd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>There is no command for this export.</source>
        <translation>Er is geen opdracht voor deze export.</translation>
    </message>
    <message>
        <source>It works while Rollbook is closed too. Switch the schedule off then, or both run. Its key is the keychain&apos;s; without one, put it into the variable ROLLBOOK_SECRET.</source>
        <translation>Dit werkt ook als Rollbook gesloten is. Schakel het schema dan uit, anders draaien beide. De sleutel komt uit de sleutelbos; zet deze anders in de variabele ROLLBOOK_SECRET.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareBar</name>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Terug naar %1 (Esc)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Save the changes to a file (Ctrl+E)</source>
        <translation>Wijzigingen opslaan in een bestand (Ctrl+E)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Getoonde rijen</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareController</name>
    <message>
        <source>What changed…</source>
        <translation>Wat is gewijzigd…</translation>
    </message>
    <message>
        <source>What changed since an earlier export (Ctrl+Shift+D)</source>
        <translation>Wat is gewijzigd sinds een eerdere export (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>The snapshot could not be deleted.</source>
        <translation>De momentopname kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareDialog</name>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>All %1 of this view are read and compared with earlier ones.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Alle %1 van deze weergave worden gelezen en met eerdere vergeleken.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Exports of this report, saved as CSV or JSON, appear here.</source>
        <translation>Exports van dit rapport die als CSV of JSON zijn opgeslagen, staan hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of this view</source>
        <translation>Momentopname van deze weergave bewaren</translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation>Deze momentopname verwijderen</translation>
    </message>
    <message>
        <source>Kept until Rollbook quits.</source>
        <translation>Bewaard tot Rollbook wordt afgesloten.</translation>
    </message>
    <message>
        <source>Encrypted on this computer.</source>
        <translation>Versleuteld op deze computer.</translation>
    </message>
    <message>
        <source>The snapshot of %1 cannot be brought back.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>De momentopname van %1 kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Rijen lezen…</translation>
    </message>
    <message>
        <source>Reading the rows: %1 of %2</source>
        <translation>Rijen lezen: %1 van %2</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>De momentopname is bewaard.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Vergelijken met een bestand</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Geëxporteerde bestanden (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
</context>
<context>
    <name>rollbook::ComparePage</name>
    <message>
        <source>What changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Vergelijken met een andere…</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareState</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Vergelijken met een andere…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Reading what was there before…</source>
        <translation>Eerdere gegevens lezen…</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Huidige gegevens lezen: %1 van %2</translation>
    </message>
    <message>
        <source>Reading what is there now…</source>
        <translation>Huidige gegevens lezen…</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionCard</name>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>sleutel nodig</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>opnieuw aanmelden</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionController</name>
    <message>
        <source>This computer has no keychain: the key is kept until Rollbook quits.</source>
        <translation>Deze computer heeft geen sleutelbos: de sleutel wordt bewaard tot Rollbook wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionDialog</name>
    <message>
        <source>The key is kept in the system keychain and sent to %1 only.</source>
        <translation>De sleutel wordt bewaard in de sleutelbos van het systeem en alleen naar %1 verstuurd.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits and never written to disk.</source>
        <translation>Deze computer heeft geen sleutelbos die Rollbook kan gebruiken: de sleutel blijft in het geheugen tot Rollbook wordt afgesloten en wordt nooit op schijf gezet.</translation>
    </message>
    <message>
        <source>You can enter it later: Rollbook asks for it when the connection is opened.</source>
        <translation>Invoeren kan later: Rollbook vraagt erom als de verbinding wordt geopend.</translation>
    </message>
    <message>
        <source>A part of it is missing. Fill in both fields.</source>
        <translation>Een deel ontbreekt. Vul beide velden in.</translation>
    </message>
    <message>
        <source>Enter it first: %1 answers only with it.</source>
        <translation>Voer deze eerst in: %1 antwoordt alleen daarmee.</translation>
    </message>
    <message>
        <source>Enter it: none is kept for this connection.</source>
        <translation>Voer deze in: voor deze verbinding is er geen bewaard.</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wordt gevraagd…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>%1 answered and accepted the key.</source>
        <translation>%1 antwoordde en accepteerde de sleutel.</translation>
    </message>
    <message>
        <source>The list is empty. The ID can be typed.</source>
        <translation>De lijst is leeg. De ID kan worden getypt.</translation>
    </message>
    <message>
        <source>Enter the key first, then the list can be loaded. The ID can be typed.</source>
        <translation>Voer eerst de sleutel in, dan kan de lijst worden geladen. De ID kan worden getypt.</translation>
    </message>
    <message>
        <source>%1 The ID can be typed.</source>
        <extracomment>%1 is a sentence that says why a list could not be loaded</extracomment>
        <translation>%1 De ID kan worden getypt.</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Lijst laden…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Save again to keep it in memory until Rollbook quits.</source>
        <translation>De sleutelbos nam de sleutel niet aan. Sla opnieuw op om deze in het geheugen te houden tot Rollbook wordt afgesloten.</translation>
    </message>
    <message>
        <source>Gyms and studios</source>
        <translation>Sportscholen en studio&apos;s</translation>
    </message>
    <message>
        <source>Customer care teams</source>
        <translation>Klantenserviceteams</translation>
    </message>
    <message>
        <source>EV charging networks</source>
        <translation>Laadnetwerken</translation>
    </message>
    <message>
        <source>Loyalty programmes</source>
        <translation>Loyaliteitsprogramma&apos;s</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Geen bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of this connection are running. Until they end, only its name and key can be changed.</source>
        <translation>
            <numerusform>Er loopt een download van deze verbinding. Tot die klaar is, kunnen alleen naam en sleutel worden gewijzigd.</numerusform>
            <numerusform>Er lopen %Ln downloads van deze verbinding. Tot die klaar zijn, kunnen alleen naam en sleutel worden gewijzigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Choose from the list or type the ID</source>
        <translation>Kies uit de lijst of typ de ID</translation>
    </message>
    <message>
        <source>Optional: choose from the list or type the ID</source>
        <translation>Optioneel: kies uit de lijst of typ de ID</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionMenu</name>
    <message>
        <source>New connection…</source>
        <translation>Nieuwe verbinding…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Voorbeeldstudio</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>oefengegevens</translation>
    </message>
    <message>
        <source>Connection without a name</source>
        <translation>Verbinding zonder naam</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>niet bruikbaar</translation>
    </message>
</context>
<context>
    <name>rollbook::ConsentDialog</name>
    <message>
        <source>Find customers while you type</source>
        <translation>Klanten zoeken tijdens het typen</translation>
    </message>
    <message>
        <source>Rollbook reads all customers of %1 once and keeps a list of them.</source>
        <translation>Rollbook leest één keer alle klanten van %1 en bewaart er een lijst van.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Name, e-mail address, phone number and ID of each customer. Nothing else.</source>
        <translation>Naam, e-mailadres, telefoonnummer en ID van elke klant. Verder niets.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>In one file on this computer. It is sent to nobody.</source>
        <translation>In één bestand op deze computer. Het wordt naar niemand verstuurd.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Encrypted, its key is in the keychain. Without a keychain there is no file: the list goes when Rollbook quits.</source>
        <translation>Versleuteld, met de sleutel in de sleutelbos. Zonder sleutelbos is er geen bestand: de lijst verdwijnt als Rollbook wordt afgesloten.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message numerus="yes">
        <source>Until you remove the connection, and at most %n day(s) without a refresh.</source>
        <translation>
            <numerusform>Tot u de verbinding verwijdert, en hoogstens %n dag zonder vernieuwing.</numerusform>
            <numerusform>Tot u de verbinding verwijdert, en hoogstens %n dagen zonder vernieuwing.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only: it goes when Rollbook quits.</source>
        <translation>Alleen in het geheugen: de lijst verdwijnt als Rollbook wordt afgesloten.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>At any time: Settings, Privacy, Forget customer data.</source>
        <translation>Op elk moment: Instellingen, Privacy, Klantgegevens wissen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Keep a list on this computer</source>
        <translation>Lijst op deze computer bewaren</translation>
    </message>
    <message>
        <source>Keep a list</source>
        <translation>Lijst bewaren</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyButton</name>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Afgeschermd. Ctrl+Shift+M toont persoonsgegevens.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsHeader</name>
    <message>
        <source>Columns of the counts</source>
        <translation>Kolommen van de aantallen</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsTable</name>
    <message>
        <source>Counts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Totalen van de aantallen</translation>
    </message>
</context>
<context>
    <name>rollbook::DateField</name>
    <message>
        <source>any date</source>
        <translation>elke datum</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum kiezen</translation>
    </message>
</context>
<context>
    <name>rollbook::DayOperand</name>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: waarde</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Voer een datum in.</translation>
    </message>
</context>
<context>
    <name>rollbook::DesktopController</name>
    <message>
        <source>Exports are under way</source>
        <translation>Er lopen exports</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailHead</name>
    <message>
        <source>Copy email</source>
        <translation>E-mail kopiëren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Ingeschreven op %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactief</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Selecteer een rij om alles erover te zien.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is &quot;customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Copy it instead.</source>
        <translation>Geen programma op deze computer opent dit. Kopieer het.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>The service does not show this customer. It may have been removed.</source>
        <translation>De dienst toont deze klant niet. Misschien is die verwijderd.</translation>
    </message>
    <message>
        <source>Show customer photos</source>
        <translation>Foto&apos;s van klanten tonen</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSection</name>
    <message>
        <source>A payment failed and is being retried.</source>
        <translation>Een betaling is mislukt en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>A payment failed.</source>
        <translation>Een betaling is mislukt.</translation>
    </message>
    <message>
        <source>A payment is being retried.</source>
        <translation>Een betaling wordt opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSeveral</name>
    <message>
        <source>Copy emails</source>
        <translation>E-mails kopiëren</translation>
    </message>
    <message>
        <source>Copy phones</source>
        <translation>Nummers kopiëren</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DetailedNote</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailsPopup</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>rollbook::EnumEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporteren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 rij</numerusform>
            <numerusform>%1 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Kies minstens één kolom.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 row(s)</source>
        <translation>
            <numerusform>%1 rij exporteren</numerusform>
            <numerusform>%1 rijen exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was exported at %1, as %2.</source>
        <translation>Hetzelfde is om %1 geëxporteerd, als %2.</translation>
    </message>
    <message>
        <source>The same export is under way since %1, as %2.</source>
        <translation>Dezelfde export loopt sinds %1, als %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 bestaat al.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>The same filters</source>
        <translation>Dezelfde filters</translation>
    </message>
    <message>
        <source>Current filters</source>
        <translation>Huidige filters</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Geselecteerde rijen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Rollbook reads all rows of %1 and writes the file.</source>
        <translation>Rollbook leest alle rijen van %1 en schrijft het bestand.</translation>
    </message>
    <message>
        <source>%1 prepares the file, Rollbook then downloads it.</source>
        <translation>%1 bereidt het bestand voor, daarna downloadt Rollbook het.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Herhalen…</translation>
    </message>
    <message>
        <source>Export this daily, weekly or monthly</source>
        <translation>Dit dagelijks, wekelijks of maandelijks exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Opnieuw exporteren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behouden</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportList</name>
    <message>
        <source>Show older</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOnlyPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>Offline niet mogelijk</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Segment openen</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment opslaan</translation>
    </message>
    <message>
        <source>Rules or file</source>
        <translation>Regels of bestand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Regels uit een bestand openen…</translation>
    </message>
    <message>
        <source>Save the rules to a file…</source>
        <translation>Regels opslaan in een bestand…</translation>
    </message>
    <message>
        <source>It stands here when nothing is missing.</source>
        <translation>Staat hier als er niets ontbreekt.</translation>
    </message>
    <message>
        <source>It starts when you export, not at the time in it.</source>
        <translation>Het start bij het exporteren, niet op de tijd die erin staat.</translation>
    </message>
    <message>
        <source>The service would not take this.</source>
        <translation>De dienst zou dit niet accepteren.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOptions</name>
    <message>
        <source>Excel friendly</source>
        <translation>Geschikt voor Excel</translation>
    </message>
    <message>
        <source>Adds a byte order mark (BOM), so that names such as Łukasz open correctly.</source>
        <translation>Voegt een byte order mark (BOM) toe, zodat namen als Łukasz goed worden geopend.</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Beschermen tegen formules</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Tekst die begint met = + − @ blijft tekst. Telefoonnummers blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Save a receipt beside the file</source>
        <translation>Ontvangstbewijs naast het bestand opslaan</translation>
    </message>
    <message>
        <source>Open when ready</source>
        <translation>Openen zodra gereed</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportPlace</name>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Deze map kan niet worden gemaakt. Kies een andere.</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Map voor geëxporteerde bestanden</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>Meer acties voor %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 may then prepare it twice. Request it again?</source>
        <translation>%1 bereidt het dan misschien dubbel voor. Opnieuw aanvragen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Hierna starten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Opnieuw uitvoeren…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Uit lijst verwijderen</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Wijzigingen bekijken</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>Opslaan als .xlsx</translation>
    </message>
    <message>
        <source>Save CSV anyway</source>
        <translation>Toch CSV opslaan</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Opnieuw aanvragen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Meer acties</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsHeader</name>
    <message>
        <source>Find a download</source>
        <translation>Download zoeken</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Schema&apos;s</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles pauzeren</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Voltooide wissen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close downloads</source>
        <translation>Downloads sluiten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles hervatten</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsPanel</name>
    <message>
        <source>Height of the downloads</source>
        <translation>Hoogte van de downloads</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>No downloads yet. Export a report to see it here.</source>
        <translation>Nog geen downloads. Exporteer een rapport om het hier te zien.</translation>
    </message>
    <message>
        <source>No download matches. Clear the search to see all of them.</source>
        <translation>Geen passende download. Wis de zoekopdracht om alles te zien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s)</source>
        <translation>
            <numerusform>%1, %2 rij</numerusform>
            <numerusform>%1, %2 rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no longer there. Export it again.</source>
        <translation>Het bestand is er niet meer. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Use Show in folder.</source>
        <translation>Geen programma opent dit soort bestand. Gebruik “In map tonen”.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExtraColumnsField</name>
    <message>
        <source>Numbers of custom fields</source>
        <translation>Nummers van eigen velden</translation>
    </message>
    <message>
        <source>Numbers, for example 1, 2</source>
        <translation>Nummers, bijvoorbeeld 1, 2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Fetching the names…</source>
        <translation>Namen ophalen…</translation>
    </message>
</context>
<context>
    <name>rollbook::FilePane</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ander bestand openen…</translation>
    </message>
    <message>
        <source>Open an exported file</source>
        <translation>Geëxporteerd bestand openen</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Geëxporteerde bestanden (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;12,430 customers&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>opgeslagen %1</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 kan niet worden getoond. %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterField</name>
    <message>
        <source>Not documented by the service</source>
        <translation>Niet beschreven door de dienst</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>vereist</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n ingesteld</numerusform>
            <numerusform>%n ingesteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Kies een periode.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is vereist.</translation>
    </message>
    <message>
        <source>Choose both dates.</source>
        <translation>Kies beide datums.</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormFooter</name>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Back to what is applied</source>
        <translation>Terug naar wat is toegepast</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Export (%1)</source>
        <translation>Exporteren (%1)</translation>
    </message>
    <message>
        <source>Apply (%1)</source>
        <translation>Toepassen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>%n wijziging toepassen</numerusform>
            <numerusform>%n wijzigingen toepassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormHeader</name>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>Alle velden leegmaken</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Filters sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Te exporteren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n niet toegepast</numerusform>
            <numerusform>%n niet toegepast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterSection</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n ingesteld</numerusform>
            <numerusform>%n ingesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>any date</source>
        <translation>elke datum</translation>
    </message>
</context>
<context>
    <name>rollbook::FindPopup</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln rows loaded</source>
        <translation>
            <numerusform>in de %Ln geladen rij</numerusform>
            <numerusform>in de %Ln geladen rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>No match %1.</source>
        <translation>Geen treffer %1.</translation>
    </message>
    <message>
        <source>Searching all %1…</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Zoeken in alle %1…</translation>
    </message>
    <message>
        <source>Search all %1 for “%2”</source>
        <translation>Alle %1 doorzoeken op “%2”</translation>
    </message>
</context>
<context>
    <name>rollbook::FlagOperand</name>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: waarde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Kies ja of nee.</translation>
    </message>
</context>
<context>
    <name>rollbook::FoldHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryButtons</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryController</name>
    <message>
        <source>The filters are cleared.</source>
        <translation>De filters zijn gewist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What was in sight last time could not be read. The file is kept as %1.</source>
        <translation>Wat de vorige keer te zien was, kon niet worden gelezen. Het bestand is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::IdPicker</name>
    <message>
        <source>Add by name or ID</source>
        <translation>Toevoegen op naam of ID</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” staat niet in de lijst.</translation>
    </message>
    <message>
        <source>%1 IDs can be typed.</source>
        <translation>%1 ID&apos;s kunnen worden getypt.</translation>
    </message>
</context>
<context>
    <name>rollbook::IntegerEditor</name>
    <message>
        <source>Type a whole number, digits only.</source>
        <translation>Typ een geheel getal, alleen cijfers.</translation>
    </message>
    <message>
        <source>This number is too large. The limit is %1.</source>
        <translation>Dit getal is te groot. De limiet is %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyBanner</name>
    <message>
        <source>Edit connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Deze sleutel gebruiken</translation>
    </message>
    <message>
        <source>No key for %1 is kept on this computer. Enter it to go on.</source>
        <translation>Op deze computer is geen sleutel voor %1 bewaard. Voer deze in om verder te gaan.</translation>
    </message>
    <message>
        <source>%1 did not accept the key. Enter it again, or ask for a new one.</source>
        <translation>%1 accepteerde de sleutel niet. Voer deze opnieuw in, of vraag een nieuwe.</translation>
    </message>
    <message>
        <source>%1 gives this key no access to that. Ask for the rights, or use another key.</source>
        <translation>%1 geeft deze sleutel hier geen toegang toe. Vraag om de rechten, of gebruik een andere sleutel.</translation>
    </message>
    <message>
        <source>The keychain did not give out the key. Unlock it and start again, or enter the key.</source>
        <translation>De sleutelbos gaf de sleutel niet vrij. Ontgrendel deze en start opnieuw, of voer de sleutel in.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Proberen…</translation>
    </message>
</context>
<context>
    <name>rollbook::LineEditor</name>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>rollbook::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>What happened since the start, without names and keys. It is not kept.</source>
        <translation>Wat er sinds de start is gebeurd, zonder namen en sleutels. Het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Logboek kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>%1 – Rollbook</source>
        <translation>%1 – Rollbook</translation>
    </message>
    <message>
        <source>Downloads cannot be remembered: they go on only until Rollbook quits.</source>
        <translation>Downloads kunnen niet worden onthouden: ze gaan door tot Rollbook wordt afgesloten.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Zoeken in de rijen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Open or close the filters</source>
        <translation>Filters openen of sluiten</translation>
    </message>
    <message>
        <source>Ask again for the rows</source>
        <translation>Rijen opnieuw opvragen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Naar een pagina gaan</translation>
    </message>
    <message>
        <source>Switch between chart and table</source>
        <translation>Wisselen tussen grafiek en tabel</translation>
    </message>
    <message>
        <source>Open or close the details</source>
        <translation>Details openen of sluiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Naar het volgende gebied</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Naar het vorige gebied</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Open or close the downloads</source>
        <translation>Downloads openen of sluiten</translation>
    </message>
    <message>
        <source>Mask personal data, or show it</source>
        <translation>Persoonsgegevens afschermen of tonen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Laatst geopende sluiten</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Open the connection %1 first.</source>
        <translation>Open eerst de verbinding %1.</translation>
    </message>
    <message>
        <source>Open a report or a view by its place in the list</source>
        <translation>Rapport of weergave openen op plaats in de lijst</translation>
    </message>
    <message>
        <source>Undo a change of the filters</source>
        <translation>Een wijziging van de filters ongedaan maken</translation>
    </message>
    <message>
        <source>Redo a change of the filters</source>
        <translation>Een wijziging van de filters opnieuw doen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation>E-mail kopiëren</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Back to what was in sight before</source>
        <translation>Terug naar wat eerder te zien was</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Weer vooruit</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>Wat is gewijzigd sinds een eerdere export</translation>
    </message>
    <message>
        <source>These rows have no ids, so they cannot be compared with earlier ones.</source>
        <translation>Deze rijen hebben geen ID&apos;s en kunnen niet met eerdere worden vergeleken.</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>In eigen venster openen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Find anyone, or anything to do</source>
        <translation>Iemand of een opdracht zoeken</translation>
    </message>
</context>
<context>
    <name>rollbook::MinMaxOperand</name>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1: lowest number</source>
        <translation>%1: laagste getal</translation>
    </message>
    <message>
        <source>%1: highest number</source>
        <translation>%1: hoogste getal</translation>
    </message>
    <message>
        <source>Enter the lowest number.</source>
        <translation>Voer het laagste getal in.</translation>
    </message>
    <message>
        <source>Enter the highest number.</source>
        <translation>Voer het hoogste getal in.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Het laagste getal is hoger dan het hoogste.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentField</name>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Tijd in %1</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: datum</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: tijd</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” is geen tijd.</translation>
    </message>
    <message>
        <source>A time needs its date.</source>
        <translation>Bij een tijd hoort een datum.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>De klok slaat deze tijd op die dag over.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentsOperand</name>
    <message>
        <source>%1: from</source>
        <translation>%1: van</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: tot</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Voer een datum in.</translation>
    </message>
    <message>
        <source>The first moment is after the last.</source>
        <translation>Het eerste tijdstip ligt na het laatste.</translation>
    </message>
</context>
<context>
    <name>rollbook::NumberOperand</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: waarde</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Voer een getal in.</translation>
    </message>
</context>
<context>
    <name>rollbook::OptionPicker</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::PagePreview</name>
    <message>
        <source>No page yet</source>
        <translation>Nog geen pagina</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Pager</name>
    <message>
        <source>Page size</source>
        <translation>Rijen per pagina</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Eerste pagina</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Vorige pagina (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Naar pagina (Ctrl+G)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Volgende pagina (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Laatste pagina</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Ask again for these rows (F5)</source>
        <translation>Deze rijen opnieuw opvragen (F5)</translation>
    </message>
    <message>
        <source>of %L1</source>
        <extracomment>after the field with the page number</extracomment>
        <translation>van %L1</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <extracomment>%1 is the number of rows, %2 what they are: &quot;of 12,430 customers&quot;</extracomment>
        <translation>van %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln geselecteerd</numerusform>
            <numerusform>%Ln geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Bijgewerkt om %1</translation>
    </message>
    <message>
        <source>of at least %1 %2</source>
        <extracomment>as &quot;of 12,430 customers&quot;, while not all of them are known</extracomment>
        <translation>van minstens %1 %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Palette</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
</context>
<context>
    <name>rollbook::PaletteController</name>
    <message>
        <source>Find reports, views, commands</source>
        <translation>Rapporten, weergaven, opdrachten zoeken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Switch to</source>
        <extracomment>Over the names of connections</extracomment>
        <translation>Overschakelen naar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Find customers, reports, commands</source>
        <translation>Klanten, rapporten, opdrachten zoeken</translation>
    </message>
</context>
<context>
    <name>rollbook::PartKeys</name>
    <message>
        <source>In the table</source>
        <translation>In de tabel</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Details van de rij tonen</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Rij selecteren</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Meerdere rijen selecteren</translation>
    </message>
    <message>
        <source>Select all rows that are loaded</source>
        <translation>Alle geladen rijen selecteren</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Kopiëren met de kolomnamen</translation>
    </message>
    <message>
        <source>Copy their emails</source>
        <translation>E-mails ervan kopiëren</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Menu van de rij openen</translation>
    </message>
    <message>
        <source>Show the masked row as long as the key is held</source>
        <translation>Afgeschermde rij tonen zolang de toets is ingedrukt</translation>
    </message>
    <message>
        <source>In the header of the table</source>
        <translation>In de kop van de tabel</translation>
    </message>
    <message>
        <source>Go to another column</source>
        <translation>Naar een andere kolom gaan</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Op de kolom sorteren</translation>
    </message>
    <message>
        <source>Sort by this column as well (or Shift and a click)</source>
        <translation>Ook op deze kolom sorteren (of Shift en een klik)</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>Kolom smaller of breder maken</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Kolom verplaatsen</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>In de grafiek</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Naar een andere staaf gaan</translation>
    </message>
    <message>
        <source>Go to the first or the last bar</source>
        <translation>Naar de eerste of laatste staaf gaan</translation>
    </message>
    <message>
        <source>Show the rows behind the bar</source>
        <translation>Rijen achter de staaf tonen</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>In de lijst met downloads</translation>
    </message>
    <message>
        <source>Go to another download</source>
        <translation>Naar een andere download gaan</translation>
    </message>
    <message>
        <source>Go to the first or the last download</source>
        <translation>Naar de eerste of laatste download gaan</translation>
    </message>
    <message>
        <source>Start a waiting download earlier or later</source>
        <translation>Wachtende download eerder of later starten</translation>
    </message>
    <message>
        <source>Open the menu of the download</source>
        <translation>Menu van de download openen</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>On a saved view or a filter</source>
        <translation>Op een opgeslagen weergave of een filter</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>Weergave omhoog of omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Delete the view, or remove the filter</source>
        <translation>Weergave of filter verwijderen</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In een dialoogvenster</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSettings</name>
    <message>
        <source>Delete lists of customers that are not refreshed</source>
        <translation>Klantenlijsten verwijderen die niet worden vernieuwd</translation>
    </message>
    <message>
        <source>Forget customer data</source>
        <translation>Klantgegevens wissen</translation>
    </message>
    <message>
        <source>Find customers of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Klanten van %1 zoeken</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Na %n dag</numerusform>
            <numerusform>Na %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>All lists and snapshots of customers on this computer</source>
        <translation>Alle lijsten en momentopnamen van klanten op deze computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a connection, %2 a number of customers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is kept of customers any more.</source>
        <translation>Van klanten wordt niets meer bewaard.</translation>
    </message>
    <message>
        <source>Deleted, with their keys: the lists of %1, and all snapshots.</source>
        <translation>Verwijderd, met hun sleutels: de lijsten van %1 en alle momentopnamen.</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSource</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Someone without a name; %1 is a number</extracomment>
        <translation>Klant %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1 is the number of a customer</extracomment>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows take about %n page(s).</source>
        <translation>
            <numerusform>%1 rijen beslaan ongeveer %n pagina.</numerusform>
            <numerusform>%1 rijen beslaan ongeveer %n pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows take many pages.</source>
        <translation>%1 rijen beslaan veel pagina&apos;s.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Rijen lezen</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Pagina&apos;s opmaken</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Pagina&apos;s afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Pdf-bestand (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Prepare the pages</source>
        <translation>Pagina&apos;s voorbereiden</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Geselecteerde rijen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Afdrukstand</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Er is geen printer ingesteld.</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::ProfileRow</name>
    <message>
        <source>Your connections</source>
        <translation>Uw verbindingen</translation>
    </message>
</context>
<context>
    <name>rollbook::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Volgens systeem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigen adres</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>Enter a host and a port, for example proxy.example:3128.</source>
        <translation>Voer een host en een poort in, bijvoorbeeld proxy.example:3128.</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Naam bij de proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Wachtwoord bij de proxy</translation>
    </message>
    <message>
        <source>Name, if it asks for one</source>
        <translation>Naam, als de proxy erom vraagt</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Bewaard. Typ om te vervangen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Rollbook quits.</source>
        <translation>Deze computer heeft geen sleutelbos: het wachtwoord wordt bewaard tot Rollbook wordt afgesloten.</translation>
    </message>
</context>
<context>
    <name>rollbook::RangeEditor</name>
    <message>
        <source>%1: first day</source>
        <translation>%1: eerste dag</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: laatste dag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>t/m</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>De eerste dag ligt na de laatste.</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExportRow</name>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>requesting</source>
        <translation>aanvragen</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>downloaden</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>controleren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Als tabel openen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <source>Open %1 as a table</source>
        <translation>%1 als tabel openen</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Niet meer wachten op %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExports</name>
    <message>
        <source>Recent exports</source>
        <translation>Recente exports</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentSource</name>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>rollbook::RelativeOperand</name>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: hoeveel</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: eenheid</translation>
    </message>
    <message>
        <source>Enter a whole number, 1 or more.</source>
        <translation>Voer een geheel getal in, 1 of hoger.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Kies een eenheid.</translation>
    </message>
</context>
<context>
    <name>rollbook::RemoveDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Downloaded files stay.</source>
        <translation>De sleutel wordt uit de sleutelbos verwijderd. Gedownloade bestanden blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of it are running and will be stopped.</source>
        <translation>
            <numerusform>Er loopt een download van deze verbinding; die wordt gestopt.</numerusform>
            <numerusform>Er lopen %Ln downloads van deze verbinding; die worden gestopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportBanners</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Terug naar de grafiek</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Terug naar alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked us to slow down. Next try in %Ln s.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>
            <numerusform>%1 vraagt om even te wachten. Volgende poging over %Ln s.</numerusform>
            <numerusform>%1 vraagt om even te wachten. Volgende poging over %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by this column.</source>
        <translation>%1: de dienst kan niet op deze kolom sorteren.</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeaderBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Zoeken in dit rapport</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Grafiek of tabel (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Export to a file (Ctrl+E)</source>
        <translation>Exporteren naar een bestand (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>Offline niet mogelijk</translation>
    </message>
    <message>
        <source>From the chart</source>
        <translation>Uit de grafiek</translation>
    </message>
    <message>
        <source>From the chart: %1</source>
        <extracomment>%1 is &quot;September 2026 · Gender: Female&quot;</extracomment>
        <translation>Uit de grafiek: %1</translation>
    </message>
    <message>
        <source>Rollbook also tries again by itself.</source>
        <translation>Rollbook probeert het ook zelf opnieuw.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”.</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Geen %1 gevonden voor “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches for “%1” among all %2</source>
        <translation>
            <numerusform>%Ln treffer voor “%1” onder alle %2</numerusform>
            <numerusform>%Ln treffers voor “%1” onder alle %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Details openen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Rijen met koppen kopiëren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Cel kopiëren</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>E-mails kopiëren</translation>
    </message>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Afgeschermd. Ctrl+Shift+M toont persoonsgegevens.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiëren als CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiëren als JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Possible when all are found</source>
        <translation>Mogelijk zodra alles is gevonden</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Er is niets om te exporteren</translation>
    </message>
    <message>
        <source>Only who was chosen is shown.</source>
        <translation>Alleen wie is gekozen, wordt getoond.</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>the foot of a printed page: %1 is the name of a connection, %2 date and time</extracomment>
        <translation>%1, afgedrukt op %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the head of a printed page: %1 is &quot;Customer&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestPreview</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Verzoek kopiëren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
</context>
<context>
    <name>rollbook::RhythmField</name>
    <message>
        <source>Repeat</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dagelijks</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Op dag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>A shorter month uses its last day.</source>
        <translation>Een kortere maand gebruikt de laatste dag.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Kies minstens één dag.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Voer een tijd in, zoals %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>vergelijking</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Not documented by the service: %1</source>
        <translation>Niet beschreven door de dienst: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1: field</source>
        <translation>%1: veld</translation>
    </message>
    <message>
        <source>%1: type</source>
        <translation>%1: type</translation>
    </message>
    <message>
        <source>%1: operator</source>
        <translation>%1: vergelijking</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 verwijderen</translation>
    </message>
    <message>
        <source>Choose a field, or type its name.</source>
        <translation>Kies een veld, of typ de naam.</translation>
    </message>
    <message>
        <source>Choose the type of the field.</source>
        <translation>Kies het type van het veld.</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>Kies een vergelijking.</translation>
    </message>
</context>
<context>
    <name>rollbook::SampleCard</name>
    <message>
        <source>No account needed</source>
        <translation>Geen account nodig</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Verkennen met voorbeeldgegevens</translation>
    </message>
    <message numerus="yes">
        <source>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Een verzonnen studio met %Ln klant, lidmaatschappen en boekingen. Alles werkt: filters, grafieken en exports. Niets verlaat deze computer.</numerusform>
            <numerusform>Een verzonnen studio met %Ln klanten, lidmaatschappen en boekingen. Alles werkt: filters, grafieken en exports. Niets verlaat deze computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sample studio</source>
        <translation>Voorbeeldstudio openen</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveComparison</name>
    <message>
        <source>Export the changes</source>
        <translation>Wijzigingen exporteren</translation>
    </message>
    <message>
        <source>%1-changes</source>
        <extracomment>A part of a file name: &quot;customers-changes&quot;</extracomment>
        <translation>%1-wijzigingen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Beschermen tegen formules</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Tekst die begint met = + − @ blijft tekst. Telefoonnummers blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The file holds what changed in the clear, also while the window is masked.</source>
        <translation>Het bestand bevat de wijzigingen onafgeschermd, ook als het venster is afgeschermd.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behouden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij exporteren</numerusform>
            <numerusform>%Ln rijen exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 bestaat al.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveGroup</name>
    <message>
        <source>Save image as %1</source>
        <translation>Afbeelding opslaan als %1</translation>
    </message>
    <message>
        <source>Save image as</source>
        <translation>Afbeelding opslaan als</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleController</name>
    <message>
        <source>Schedules cannot be kept, so none is started. Is the disk full?</source>
        <translation>Schema&apos;s kunnen niet worden bewaard, dus er start er geen. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The list of schedules cannot be read, so none is started.</source>
        <translation>De lijst met schema&apos;s is onleesbaar, dus er start er geen.</translation>
    </message>
    <message>
        <source>The schedule could not be kept. Is the disk full?</source>
        <translation>Het schema kon niet worden bewaard. Is de schijf vol?</translation>
    </message>
    <message>
        <source>The list of schedules was damaged. It is kept as %1.</source>
        <translation>De lijst met schema&apos;s was beschadigd. Deze is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleEditor</name>
    <message>
        <source>Repeat this export</source>
        <translation>Deze export herhalen</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Schema bewerken</translation>
    </message>
    <message>
        <source>Runs while Rollbook is open or in the tray. A missed run is made up once.</source>
        <translation>Loopt zolang Rollbook open is of in het systeemvak staat. Een gemiste uitvoering wordt één keer ingehaald.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Geen filters</translation>
    </message>
    <message>
        <source>Each run counts these dates from its own day.</source>
        <translation>Elke uitvoering telt deze datums vanaf de eigen dag.</translation>
    </message>
    <message>
        <source>%1 become those of each run.</source>
        <comment>placeholders such as {date}</comment>
        <translation>%1 worden die van elke uitvoering.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Schema opslaan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>A schedule needs a name.</source>
        <translation>Een schema heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleList</name>
    <message>
        <source>Schedules</source>
        <translation>Schema&apos;s</translation>
    </message>
    <message>
        <source>No schedules yet. Choose “Repeat…” where you export a report.</source>
        <translation>Nog geen schema&apos;s. Kies “Herhalen…” bij het exporteren van een rapport.</translation>
    </message>
    <message>
        <source>This could not be kept. Is the disk full?</source>
        <translation>Dit kon niet worden bewaard. Is de schijf vol?</translation>
    </message>
    <message>
        <source>They run while Rollbook is open or in the tray.</source>
        <translation>Ze lopen zolang Rollbook open is of in het systeemvak staat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its files stay.</source>
        <translation>“%1” is verwijderd. De bestanden blijven.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleRow</name>
    <message>
        <source>Run now</source>
        <translation>Nu uitvoeren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>%1. Next run: %2</source>
        <translation>%1. Volgende keer: %2</translation>
    </message>
    <message>
        <source>%1. Switched off</source>
        <translation>%1. Uitgeschakeld</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 uitschakelen</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>rollbook::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Invoer tonen</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentBuilder</name>
    <message>
        <source>The rules are saved in %1.</source>
        <translation>De regels zijn opgeslagen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) need a value</source>
        <translation>
            <numerusform>%n regel heeft een waarde nodig</numerusform>
            <numerusform>%n regels hebben een waarde nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Nog geen regel</translation>
    </message>
    <message>
        <source>The segment&apos;s ID is missing</source>
        <translation>De ID van het segment ontbreekt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>Add a rule to say which ones.</source>
        <translation>Voeg een regel toe om te bepalen welke.</translation>
    </message>
    <message>
        <source>%1 of the segment %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;, %2 the ID of a segment</extracomment>
        <translation>%1 van het segment %2.</translation>
    </message>
    <message>
        <source>All %1.</source>
        <extracomment>%1 is what is exported, &quot;users&quot;</extracomment>
        <translation>Alle %1.</translation>
    </message>
    <message>
        <source>The names offered are those of %1. For %2 type the names that the service uses.</source>
        <translation>De aangeboden namen zijn die van %1. Typ voor %2 de namen die de dienst gebruikt.</translation>
    </message>
    <message>
        <source>Enter the ID of the segment.</source>
        <translation>Voer de ID van het segment in.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is vereist.</translation>
    </message>
    <message>
        <source>The rules of %1 are open.</source>
        <translation>De regels van %1 zijn geopend.</translation>
    </message>
    <message>
        <source>The rules of %1 are open, without members that no rule needs.</source>
        <translation>De regels van %1 zijn geopend, zonder onderdelen die geen regel nodig heeft.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Everything is exported. That may take a while and make a large file.</source>
        <translation>Alles wordt geëxporteerd. Dat kan even duren en een groot bestand opleveren.</translation>
    </message>
    <message>
        <source>Back to the rules before</source>
        <translation>Terug naar de vorige regels</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentDialogs</name>
    <message>
        <source>Segments (%1)</source>
        <translation>Segmenten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>Open a segment</source>
        <translation>Een segment openen</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Het segment opslaan</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 is niet geopend. %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <extracomment>%1 is the name of a file, %2 why</extracomment>
        <translation>%1 is niet opgeslagen: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentEditor</name>
    <message>
        <source>Which rules must hold</source>
        <translation>Welke regels moeten gelden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Minstens één</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>all or any of the rules</comment>
        <translation>Voldoen aan</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>All rules are joined in one way; groups inside groups are not possible.</source>
        <translation>Alle regels worden op één manier gecombineerd; groepen binnen groepen zijn niet mogelijk.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not complete.</source>
        <translation>
            <numerusform>%n regel is niet volledig.</numerusform>
            <numerusform>%n regels zijn niet volledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be sent: %1</source>
        <translation>De regels kunnen niet worden verstuurd: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waarbij</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message numerus="yes">
        <source>of %n rule(s)</source>
        <comment>after All or Any</comment>
        <translation>
            <numerusform>van %n regel</numerusform>
            <numerusform>van %n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentSummary</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>%1 counts rows only while it exports. There is no preview.</source>
        <translation>%1 telt rijen pas tijdens het exporteren. Er is geen voorbeeld.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>%1 prepares the file</source>
        <translation>%1 bereidt het bestand voor</translation>
    </message>
    <message>
        <source>Rollbook downloads it</source>
        <translation>Rollbook downloadt het</translation>
    </message>
    <message>
        <source>From a link that is valid for a while</source>
        <translation>Via een link die enige tijd geldig is</translation>
    </message>
    <message>
        <source>It opens as a table</source>
        <translation>Het wordt geopend als tabel</translation>
    </message>
    <message>
        <source>To be searched and sorted here</source>
        <translation>Om hier te doorzoeken en te sorteren</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Samenvatting sluiten</translation>
    </message>
    <message>
        <source>Close (Ctrl+I)</source>
        <translation>Sluiten (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rollbook checks until it is ready</source>
        <translation>Rollbook controleert tot het gereed is</translation>
    </message>
    <message>
        <source>From %1 on; Rollbook checks until it is ready</source>
        <translation>Vanaf %1; Rollbook controleert tot het gereed is</translation>
    </message>
</context>
<context>
    <name>rollbook::SentenceBar</name>
    <message>
        <source>Copy this sentence</source>
        <translation>Deze zin kopiëren</translation>
    </message>
</context>
<context>
    <name>rollbook::ServiceCard</name>
    <message>
        <source>Customers, memberships and attendance of gyms and studios.</source>
        <translation>Klanten, lidmaatschappen en deelnames van sportscholen en studio&apos;s.</translation>
    </message>
    <message>
        <source>Care agents: users, teams and time in each state.</source>
        <translation>Serviceteams: gebruikers, teams en tijd per status.</translation>
    </message>
    <message>
        <source>Customers of an EV charging network.</source>
        <translation>Klanten van een laadnetwerk voor elektrische auto&apos;s.</translation>
    </message>
    <message>
        <source>Loyalty members, picked with a rule builder.</source>
        <translation>Leden van een loyaliteitsprogramma, gekozen met regels.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>Verbinden met %1</translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Words that someone may look for the theme by
----------
Words that someone may look for the text size by</extracomment>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Mask personal data without input</source>
        <translation>Persoonsgegevens afschermen zonder invoer</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Words that someone may look for it by</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Gelijktijdige downloads</translation>
    </message>
    <message>
        <source>Closing the window during exports</source>
        <translation>Venster sluiten tijdens exports</translation>
    </message>
    <message>
        <source>Tell when exports end out of sight</source>
        <translation>Melden als exports op de achtergrond eindigen</translation>
    </message>
    <message>
        <source>Keep the computer awake during exports</source>
        <translation>Computer wakker houden tijdens exports</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About Rollbook</source>
        <translation>Over Rollbook</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Volgens systeem</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Actief blijven in het systeemvak</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Light, dark, colours</source>
        <translation>Licht, donker, kleuren</translation>
    </message>
    <message>
        <source>Larger letters, zoom, font</source>
        <translation>Grotere letters, zoom, lettertype</translation>
    </message>
    <message>
        <source>Tray, quit</source>
        <translation>Systeemvak, afsluiten</translation>
    </message>
    <message>
        <source>Find customers while you type</source>
        <translation>Klanten zoeken tijdens het typen</translation>
    </message>
    <message>
        <source>Consent, search, list</source>
        <translation>Toestemming, zoeken, lijst</translation>
    </message>
</context>
<context>
    <name>rollbook::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Sneltoets zoeken</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Geen passende sneltoets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: %1 is what a key does, %2 the key</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ShownBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Alle %1 tonen</translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Gegevens afschermen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actief</numerusform>
            <numerusform>%Ln actief</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <extracomment>Masked: names, phone numbers and the like are, and the button shows them again</extracomment>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>Hold F8</source>
        <extracomment>What to do with the key to see one row</extracomment>
        <translation>F8 vasthouden</translation>
    </message>
    <message>
        <source>Personal data is masked. Hold F8 to see the current row.</source>
        <translation>Persoonsgegevens zijn afgeschermd. Houd F8 ingedrukt om de huidige rij te zien.</translation>
    </message>
    <message>
        <source>Masks names, phone numbers and the like (Ctrl+Shift+M)</source>
        <translation>Schermt namen, telefoonnummers en dergelijke af (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Iemand zoeken</translation>
    </message>
</context>
<context>
    <name>rollbook::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>rollbook::SourceBar</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>What is exported, in words (Ctrl+I)</source>
        <translation>Wat wordt geëxporteerd, in woorden (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;; the choices &quot;Rules&quot;, &quot;All users&quot; follow</extracomment>
        <translation>%1 uit</translation>
    </message>
</context>
<context>
    <name>rollbook::StatePage</name>
    <message>
        <source>Draw them all</source>
        <translation>Alle tekenen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No %1 yet.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Nog geen %1.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message numerus="yes">
        <source>No %1 match these %Ln filters.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>
            <numerusform>Geen %1 voldoen aan dit filter.</numerusform>
            <numerusform>Geen %1 voldoen aan deze %Ln filters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Nog wachten op %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Reading the groups: %1 of %2</source>
        <extracomment>both are numbers</extracomment>
        <translation>Groepen lezen: %1 van %2</translation>
    </message>
    <message>
        <source>This makes %1 groups, more than a chart can tell apart. The table shows each of them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Dit geeft %1 groepen, meer dan een grafiek duidelijk kan tonen. De tabel toont ze allemaal.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabel tonen</translation>
    </message>
    <message>
        <source>Choose what to export. The file opens here.</source>
        <translation>Kies wat er wordt geëxporteerd. Het bestand wordt hier geopend.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lezen: %1</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Dit bestand heeft geen rijen.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ander bestand openen…</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 kan niet worden getoond. %2</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Geen rij bevat “%1”.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle rijen tonen</translation>
    </message>
    <message>
        <source>No such %1.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Geen %1 gevonden.</translation>
    </message>
</context>
<context>
    <name>rollbook::TextOperand</name>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: waarde</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Voer een waarde in.</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenField</name>
    <message>
        <source>Show choices</source>
        <translation>Keuzes tonen</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenPill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>rollbook::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The step “%1” did not come about.</source>
        <translation>De stap “%1” is niet gelukt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The button “%1” is not there.</source>
        <translation>De knop “%1” is er niet.</translation>
    </message>
    <message>
        <source>The field “%1” is not there.</source>
        <translation>Het veld “%1” is er niet.</translation>
    </message>
    <message>
        <source>The key “%1” is not there.</source>
        <translation>De toets “%1” is er niet.</translation>
    </message>
    <message>
        <source>The choice “%1” is not there.</source>
        <translation>De keuze “%1” is er niet.</translation>
    </message>
</context>
<context>
    <name>rollbook::TrayIcon</name>
    <message>
        <source>Show Rollbook</source>
        <translation>Rollbook tonen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alles pauzeren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alles hervatten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>rollbook::TriState</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewBar</name>
    <message>
        <source>edited</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Keep these changes in “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>Deze wijzigingen behouden in “%1”</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewFiles</name>
    <message>
        <source>Saved views (%1)</source>
        <translation>Opgeslagen weergaven (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Weergaven exporteren</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Weergaven importeren</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 is niet opgeslagen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 holds no saved views that this version knows. Export them again.</source>
        <translation>%1 bevat geen opgeslagen weergaven die deze versie kent. Exporteer ze opnieuw.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef een naam op.</translation>
    </message>
    <message>
        <source>There is a view with this name. Choose another one.</source>
        <translation>Er is al een weergave met deze naam. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsController</name>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The saved views could not be kept. Is the disk full?</source>
        <translation>De opgeslagen weergaven konden niet worden bewaard. Is de schijf vol?</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of %1 were left out: they are for reports of another service.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n weergave van %1 is overgeslagen: die is voor rapporten van een andere dienst.</numerusform>
            <numerusform>%n weergaven van %1 zijn overgeslagen: die zijn voor rapporten van een andere dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views were damaged. They are kept in %1.</source>
        <translation>De opgeslagen weergaven waren beschadigd. Ze zijn bewaard in %1.</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1</source>
        <translation>De opgeslagen weergaven zijn onleesbaar: %1</translation>
    </message>
    <message>
        <source>This view asks for something that this version does not know. Save it anew.</source>
        <translation>Deze weergave vraagt iets wat deze versie niet kent. Sla deze opnieuw op.</translation>
    </message>
    <message>
        <source>%1 %2, counted %3</source>
        <extracomment>%1 is a number, %2 &quot;customers&quot;, %3 a time of day</extracomment>
        <translation>%1 %2, geteld %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsSection</name>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Save or import a view</source>
        <translation>Weergave opslaan of importeren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Deze weergave opslaan…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exporteren…</translation>
    </message>
</context>
<context>
    <name>rollbook::WelcomePage</name>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Welkom bij Rollbook</translation>
    </message>
    <message>
        <source>See, filter, chart and export the customers of your studio, right on your computer.</source>
        <translation>De klanten van de studio bekijken, filteren, in grafieken tonen en exporteren, direct op deze computer.</translation>
    </message>
    <message>
        <source>You can add more connections at any time with %1</source>
        <extracomment>%1 is where the key is shown</extracomment>
        <translation>Meer verbindingen toevoegen kan altijd met %1</translation>
    </message>
    <message>
        <source>Or connect your own data</source>
        <translation>Of eigen gegevens verbinden</translation>
    </message>
    <message>
        <source>Tokens are kept in your system keychain. Rollbook never writes them to a file and sends them only to the service they belong to.</source>
        <translation>Tokens worden bewaard in de sleutelbos van het systeem. Rollbook schrijft ze nooit naar een bestand en stuurt ze alleen naar de dienst waar ze bij horen.</translation>
    </message>
</context>
<context>
    <name>rollbook::Workspace</name>
    <message>
        <source>This report is not known any more. Export another one from its page.</source>
        <translation>Dit rapport is niet meer bekend. Exporteer een ander vanaf de pagina ervan.</translation>
    </message>
    <message>
        <source>Not possible while offline. Try again when the connection is back.</source>
        <translation>Offline niet mogelijk. Probeer het opnieuw als er weer verbinding is.</translation>
    </message>
</context>
</TS>
