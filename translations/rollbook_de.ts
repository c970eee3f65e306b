<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Geburtstag: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>%1 is a column: &quot;Failed payments: yes&quot;</extracomment>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading in this order: %1 of %2 so far.</source>
        <translation>Wird in dieser Reihenfolge gelesen: bisher %1 von %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: there may be more.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Nach %1 von %2 angehalten: Es kann noch mehr geben.</translation>
    </message>
    <message>
        <source>Read %1 of %2 from both ends of this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>%1 von %2 gelesen, von beiden Enden dieser Reihenfolge her.</translation>
    </message>
    <message>
        <source>Read %1 of %2 in this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>%1 von %2 in dieser Reihenfolge gelesen.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is &quot;12 customers&quot;</extracomment>
        <translation>Mindestens %1</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Customer memberships</source>
        <translation>Kundenmitgliedschaften</translation>
    </message>
    <message>
        <source>Account credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Aktive Mitgliedschaften</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked and attended</source>
        <translation>Gebucht und besucht</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Customer ID greater than</source>
        <translation>Kunden-ID größer als</translation>
    </message>
    <message>
        <source>Customer IDs</source>
        <translation>Kunden-IDs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Days until birthday</source>
        <translation>Tage bis Geburtstag</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Gelöschte Kunden</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Notfalltelefon</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>Fehlgeschlagene Zahlungen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Family ID</source>
        <translation>Familien-ID</translation>
    </message>
    <message>
        <source>Family managers</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Family role</source>
        <translation>Rolle in der Familie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Grouped counts</source>
        <translation>Gruppierte Zahlen</translation>
    </message>
    <message>
        <source>Has any of these traits</source>
        <translation>Eines dieser Merkmale</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Include deleted customers</source>
        <translation>Gelöschte Kunden einschließen</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Kursleitung</translation>
    </message>
    <message>
        <source>Instructor ID</source>
        <translation>Kursleitungs-ID</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>Joined day</source>
        <translation>Beitrittstag</translation>
    </message>
    <message>
        <source>Joined month</source>
        <translation>Beitrittsmonat</translation>
    </message>
    <message>
        <source>Joined timeframe</source>
        <translation>Beitrittszeitraum</translation>
    </message>
    <message>
        <source>Joined year</source>
        <translation>Beitrittsjahr</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Zuletzt bezahlt</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Late cancels</source>
        <translation>Späte Absagen</translation>
    </message>
    <message>
        <source>Latest booking</source>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Memberships on hold</source>
        <translation>Ruhende Mitgliedschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks</source>
        <translation>Zahlen, durch Komma oder Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Past memberships</source>
        <translation>Frühere Mitgliedschaft</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payments being retried</source>
        <translation>Zahlungen mit neuem Versuch</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>Bildadresse</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Empfehlungscode</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Referred by ID</source>
        <translation>Empfohlen von (ID)</translation>
    </message>
    <message>
        <source>Registration blocked</source>
        <translation>Buchung gesperrt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Sent as typed; the service decides what it means</source>
        <translation>Wird wie eingegeben gesendet; der Dienst legt es aus</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Springt ab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Venue ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>Kunde</numerusform>
            <numerusform>Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups</source>
        <translation>
            <numerusform>Gruppe</numerusform>
            <numerusform>Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>Zahlungsfehler</translation>
    </message>
    <message>
        <source>payment retry</source>
        <translation>neuer Einzug</translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation>springt ab</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>Calendar month joined</source>
        <translation>Beitrittsmonat (Kalender)</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Hour joined</source>
        <translation>Beitrittsstunde</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Anderes Geschlecht</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>birth month</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>hour of the day joined at</source>
        <translation>Stunde des Beitritts</translation>
    </message>
    <message>
        <source>joined day</source>
        <translation>Beitrittstag</translation>
    </message>
    <message>
        <source>joined month</source>
        <translation>Beitrittsmonat</translation>
    </message>
    <message>
        <source>joined year</source>
        <translation>Beitrittsjahr</translation>
    </message>
    <message>
        <source>month of the year joined in</source>
        <translation>Kalendermonat des Beitritts</translation>
    </message>
    <message>
        <source>whether their registration is blocked</source>
        <translation>Anmeldesperre</translation>
    </message>
    <message>
        <source>whether they are active</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>whether they are claimed</source>
        <translation>Kontoübernahme</translation>
    </message>
    <message>
        <source>whether they are new</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>whether they are slipping away</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>whether they have account credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Agenten-ID</translation>
    </message>
    <message>
        <source>Agent IDs</source>
        <translation>Agenten-IDs</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Bank registration number</source>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>CPO</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>CPO subsidiary</source>
        <translation>CPO-Tochter</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Column ids such as agent_name, separated by commas; empty: those of the company</source>
        <translation>Spalten-IDs wie agent_name, durch Kommas getrennt; leer: die des Unternehmens</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Company car reimbursement</source>
        <translation>Erstattung Firmenwagen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Created exactly at</source>
        <translation>Angelegt genau am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customers directly below this owner</source>
        <translation>Kunden direkt unter diesem Eigentümer</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Tage seit dem letzten Kauf</translation>
    </message>
    <message>
        <source>Documents per</source>
        <translation>Belege je</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Leer: jetzt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Everyone below this owner, at any depth</source>
        <translation>Alle unter diesem Eigentümer, in jeder Tiefe</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Green (ms)</source>
        <translation>Grün (ms)</translation>
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
        <source>Include disabled agents</source>
        <translation>Deaktivierte Agenten einbeziehen</translation>
    </message>
    <message>
        <source>Instead of a time zone; 3600000 is one hour ahead</source>
        <translation>Statt einer Zeitzone; 3600000 ist eine Stunde voraus</translation>
    </message>
    <message>
        <source>Invoice email</source>
        <translation>Rechnungs-E-Mail</translation>
    </message>
    <message>
        <source>Invoice format</source>
        <translation>Rechnungsformat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Sprache der Datei</translation>
    </message>
    <message>
        <source>Lines per</source>
        <translation>Posten je</translation>
    </message>
    <message>
        <source>Location IDs</source>
        <translation>Standort-IDs</translation>
    </message>
    <message>
        <source>Logged in (ms)</source>
        <translation>Angemeldet (ms)</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Mobile (ms)</source>
        <translation>Mobil (ms)</translation>
    </message>
    <message>
        <source>Names and IDs, external ones included</source>
        <translation>Namen und IDs, auch externe</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Anzahl der Käufe</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks; with teams, probably only agents that are in both</source>
        <translation>Zahlen, durch Kommas oder Leerzeichen getrennt; mit Teams vermutlich nur Agenten, auf die beides zutrifft</translation>
    </message>
    <message>
        <source>Offset from UTC in ms</source>
        <translation>Abstand zu UTC in ms</translation>
    </message>
    <message>
        <source>On the mailing list</source>
        <translation>Auf der Mailingliste</translation>
    </message>
    <message>
        <source>Only the total times depend on it</source>
        <translation>Nur die Gesamtzeiten hängen davon ab</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>Betreiber-ID</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Eigentümer-ID</translation>
    </message>
    <message>
        <source>Owner ID, whole subtree</source>
        <translation>Eigentümer-ID, ganzer Zweig</translation>
    </message>
    <message>
        <source>Owner and operator</source>
        <translation>Eigentümer und Betreiber</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>Punktestand</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Product variants</source>
        <translation>Produktvarianten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Red (ms)</source>
        <translation>Rot (ms)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ausführen am</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT-Code</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Total console, green, yellow, red and mobile time in milliseconds come only in JSON.</source>
        <translation>Gesamtzeiten (Konsole, grün, gelb, rot, mobil) in Millisekunden gibt es nur in JSON.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Updated exactly at</source>
        <translation>Geändert genau am</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Wallet ledger</source>
        <translation>Wallet-Buchungen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Yellow (ms)</source>
        <translation>Gelb (ms)</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>liegt in den letzten</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>liegt länger zurück als vor</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist am</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahren</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message numerus="yes">
        <source>users</source>
        <translation>
            <numerusform>Benutzer</numerusform>
            <numerusform>Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Attendance ID</source>
        <translation>Teilnahme-ID</translation>
    </message>
    <message>
        <source>Attendance ID greater than</source>
        <translation>Teilnahme-ID größer als</translation>
    </message>
    <message>
        <source>Attendance counts</source>
        <translation>Teilnahmen in Zahlen</translation>
    </message>
    <message>
        <source>Attendance status</source>
        <translation>Status der Teilnahme</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Teilnahmen</translation>
    </message>
    <message>
        <source>Awaiting cash or transfer</source>
        <translation>Wartet auf Bargeld oder Überweisung</translation>
    </message>
    <message>
        <source>Awaiting the processor</source>
        <translation>Wartet auf den Zahlungsdienst</translation>
    </message>
    <message>
        <source>Being retried</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Booked through</source>
        <translation>Gebucht über</translation>
    </message>
    <message>
        <source>Booked with</source>
        <translation>Gebucht mit</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Booking source IDs</source>
        <translation>IDs der Buchungswege</translation>
    </message>
    <message>
        <source>Bookings to come</source>
        <translation>Kommende Buchungen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bought timeframe</source>
        <translation>Zeitraum des Kaufs</translation>
    </message>
    <message>
        <source>Calendar month bought</source>
        <translation>Kalendermonat des Kaufs</translation>
    </message>
    <message>
        <source>Calendar month cancelled</source>
        <translation>Kalendermonat der Kündigung</translation>
    </message>
    <message>
        <source>Calendar month due</source>
        <translation>Kalendermonat der Fälligkeit</translation>
    </message>
    <message>
        <source>Calendar month of the end</source>
        <translation>Kalendermonat des Endes</translation>
    </message>
    <message>
        <source>Calendar month of the payout</source>
        <translation>Kalendermonat der Auszahlung</translation>
    </message>
    <message>
        <source>Calendar month of the start</source>
        <translation>Kalendermonat des Beginns</translation>
    </message>
    <message>
        <source>Calendar month paid</source>
        <translation>Kalendermonat der Zahlung</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Spät abgesagt</translation>
    </message>
    <message>
        <source>Cancelled timeframe</source>
        <translation>Zeitraum der Kündigung</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>Kategorie-IDs</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Class ID</source>
        <translation>Kurs-ID</translation>
    </message>
    <message>
        <source>Class date</source>
        <translation>Kursdatum</translation>
    </message>
    <message>
        <source>Class ends</source>
        <translation>Kursende</translation>
    </message>
    <message>
        <source>Class starts</source>
        <translation>Kursbeginn</translation>
    </message>
    <message>
        <source>Class timeframe</source>
        <translation>Zeitraum des Kurses</translation>
    </message>
    <message>
        <source>Class type</source>
        <translation>Kursart</translation>
    </message>
    <message>
        <source>Class type ID</source>
        <translation>Kursart-ID</translation>
    </message>
    <message>
        <source>Class type IDs</source>
        <translation>Kursart-IDs</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursreihe</translation>
    </message>
    <message>
        <source>Course fee</source>
        <translation>Kursreihengebühr</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Termin einer Kursreihe</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verbrauchte Einheiten</translation>
    </message>
    <message>
        <source>Customers and staff</source>
        <translation>Kunden und Personal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Rabattcode</translation>
    </message>
    <message>
        <source>Downgrade timeframe</source>
        <translation>Zeitraum der Herabstufung</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>Herabgestuft</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Einzelbesuch</translation>
    </message>
    <message>
        <source>Drop-in fee</source>
        <translation>Gebühr für Einzelbesuch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>Monat der Fälligkeit</translation>
    </message>
    <message>
        <source>Due timeframe</source>
        <translation>Zeitraum der Fälligkeit</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Jahr der Fälligkeit</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Monat des Endes</translation>
    </message>
    <message>
        <source>End timeframe</source>
        <translation>Zeitraum des Endes</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Jahr des Endes</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>First membership</source>
        <translation>Erste Mitgliedschaft</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Former system</source>
        <translation>Früheres System</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Has an end date</source>
        <translation>Hat ein Enddatum</translation>
    </message>
    <message>
        <source>Held membership ID</source>
        <translation>ID der Kundenmitgliedschaft</translation>
    </message>
    <message>
        <source>Held membership ID greater than</source>
        <translation>ID der Kundenmitgliedschaft größer als</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Pause endet</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Pause beginnt</translation>
    </message>
    <message>
        <source>IDs of held memberships</source>
        <translation>IDs der Kundenmitgliedschaften</translation>
    </message>
    <message>
        <source>Include bookings to come</source>
        <translation>Kommende Buchungen einschließen</translation>
    </message>
    <message>
        <source>Instructor IDs</source>
        <translation>Trainer-IDs</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Rechnungs-ID</translation>
    </message>
    <message>
        <source>Invoice ID greater than</source>
        <translation>Rechnungs-ID größer als</translation>
    </message>
    <message>
        <source>Invoice counts</source>
        <translation>Rechnungen in Zahlen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>It stands in the address of the segment in the Console</source>
        <translation>Sie steht in der Adresse des Segments in der Console</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art der Veranstaltung</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Art der Gebühr</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Membership ID</source>
        <translation>Mitgliedschafts-ID</translation>
    </message>
    <message>
        <source>Membership counts</source>
        <translation>Mitgliedschaften in Zahlen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Month bought</source>
        <translation>Monat des Kaufs</translation>
    </message>
    <message>
        <source>Month cancelled</source>
        <translation>Monat der Kündigung</translation>
    </message>
    <message>
        <source>Month paid</source>
        <translation>Monat der Zahlung</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers separated by commas</source>
        <translation>Zahlen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Numbers, or none</source>
        <translation>Zahlen, oder none</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>On hold now</source>
        <translation>Derzeit pausiert</translation>
    </message>
    <message>
        <source>One-time fee</source>
        <translation>Einmalige Gebühr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Other active memberships</source>
        <translation>Weitere aktive Mitgliedschaften</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Bezahlt über</translation>
    </message>
    <message>
        <source>Paid timeframe</source>
        <translation>Zeitraum der Zahlung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment processor IDs</source>
        <translation>IDs der Zahlungsdienste</translation>
    </message>
    <message>
        <source>Payout month</source>
        <translation>Monat der Auszahlung</translation>
    </message>
    <message>
        <source>Payout year</source>
        <translation>Jahr der Auszahlung</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Vorausbezahlt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Kündigungsgrund</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Recurring fee</source>
        <translation>Wiederkehrende Gebühr</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refunded invoice ID</source>
        <translation>ID der erstatteten Rechnung</translation>
    </message>
    <message>
        <source>Renewal timeframe</source>
        <translation>Zeitraum der Verlängerung</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Wiederholung gescheitert</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Spaaza segment ID</source>
        <translation>Spaaza-Segment-ID</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Start timeframe</source>
        <translation>Zeitraum des Beginns</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Jahr des Beginns</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu bezahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Upgrade timeframe</source>
        <translation>Zeitraum der Höherstufung</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Höhergestuft</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>With a discount</source>
        <translation>Mit Rabatt</translation>
    </message>
    <message>
        <source>With account credit</source>
        <translation>Mit Guthaben</translation>
    </message>
    <message>
        <source>Year bought</source>
        <translation>Jahr des Kaufs</translation>
    </message>
    <message>
        <source>Year cancelled</source>
        <translation>Jahr der Kündigung</translation>
    </message>
    <message>
        <source>Year paid</source>
        <translation>Jahr der Zahlung</translation>
    </message>
    <message>
        <source>booking source</source>
        <translation>Buchungsweg</translation>
    </message>
    <message>
        <source>class type</source>
        <translation>Kursart</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>due month</source>
        <translation>Monat der Fälligkeit</translation>
    </message>
    <message>
        <source>due year</source>
        <translation>Jahr der Fälligkeit</translation>
    </message>
    <message>
        <source>end month</source>
        <translation>Monat des Endes</translation>
    </message>
    <message>
        <source>end year</source>
        <translation>Jahr des Endes</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>liegt im Zeitraum</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind of fee</source>
        <translation>Art der Gebühr</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>month bought</source>
        <translation>Monat des Kaufs</translation>
    </message>
    <message>
        <source>month cancelled</source>
        <translation>Monat der Kündigung</translation>
    </message>
    <message>
        <source>month of the year bought in</source>
        <translation>Kalendermonat des Kaufs</translation>
    </message>
    <message>
        <source>month of the year cancelled in</source>
        <translation>Kalendermonat der Kündigung</translation>
    </message>
    <message>
        <source>month of the year it ends in</source>
        <translation>Kalendermonat des Endes</translation>
    </message>
    <message>
        <source>month of the year it is due in</source>
        <translation>Kalendermonat der Fälligkeit</translation>
    </message>
    <message>
        <source>month of the year it starts in</source>
        <translation>Kalendermonat des Beginns</translation>
    </message>
    <message>
        <source>month of the year of the payout</source>
        <translation>Kalendermonat der Auszahlung</translation>
    </message>
    <message>
        <source>month of the year paid in</source>
        <translation>Kalendermonat der Zahlung</translation>
    </message>
    <message>
        <source>month paid</source>
        <translation>Monat der Zahlung</translation>
    </message>
    <message>
        <source>payment processor</source>
        <translation>Zahlungsdienst</translation>
    </message>
    <message>
        <source>payout month</source>
        <translation>Monat der Auszahlung</translation>
    </message>
    <message>
        <source>payout year</source>
        <translation>Jahr der Auszahlung</translation>
    </message>
    <message>
        <source>start month</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>start year</source>
        <translation>Jahr des Beginns</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>way of paying for the booking</source>
        <translation>Bezahlweg der Buchung</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>Gekaufter Posten</translation>
    </message>
    <message>
        <source>year bought</source>
        <translation>Jahr des Kaufs</translation>
    </message>
    <message>
        <source>year cancelled</source>
        <translation>Jahr der Kündigung</translation>
    </message>
    <message>
        <source>year paid</source>
        <translation>Jahr der Zahlung</translation>
    </message>
    <message numerus="yes">
        <source>attendances</source>
        <translation>
            <numerusform>Teilnahme</numerusform>
            <numerusform>Teilnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <translation>
            <numerusform>Rechnung</numerusform>
            <numerusform>Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memberships</source>
        <translation>
            <numerusform>Mitgliedschaft</numerusform>
            <numerusform>Mitgliedschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Durchschnittlicher Einkauf</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level ID</source>
        <translation>Stufen-ID</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Geldwert</translation>
    </message>
    <message>
        <source>On the printed mailing list</source>
        <translation>Im gedruckten Verteiler</translation>
    </message>
    <message>
        <source>Opted in on</source>
        <translation>Zugestimmt am</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Team IDs</source>
        <translation>Team-IDs</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Credit to spend</source>
        <translation>Mit Guthaben</translation>
    </message>
    <message>
        <source>Joined this month</source>
        <translation>Diesen Monat beigetreten</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Neue Interessenten</translation>
    </message>
    <message>
        <source>Unclaimed accounts</source>
        <translation>Nicht aktivierte Konten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Geburtstage diese Woche</translation>
    </message>
</context>
<context>
    <name>CellFormat</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <extracomment>What a cell says now, and what it said before</extracomment>
        <translation>%1 (vorher %2)</translation>
    </message>
</context>
<context>
    <name>ChangesPreview</name>
    <message numerus="yes">
        <source>%1 text(s) become a formula</source>
        <translation>
            <numerusform>%1 Text wird zu einer Formel</numerusform>
            <numerusform>%1 Texte werden zu Formeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone number(s) lose the plus sign</source>
        <translation>
            <numerusform>%1 Telefonnummer verliert das Pluszeichen</numerusform>
            <numerusform>%1 Telefonnummern verlieren das Pluszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) lose the leading zero</source>
        <translation>
            <numerusform>%1 Nummer verliert die führende Null</numerusform>
            <numerusform>%1 Nummern verlieren die führende Null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 long number(s) lose the last digits</source>
        <translation>
            <numerusform>%1 lange Nummer verliert die letzten Ziffern</numerusform>
            <numerusform>%1 lange Nummern verlieren die letzten Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a power of ten</source>
        <translation>
            <numerusform>%1 Text wird zu einer Zehnerpotenz</numerusform>
            <numerusform>%1 Texte werden zu Zehnerpotenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a date</source>
        <translation>
            <numerusform>%1 Text wird zu einem Datum</numerusform>
            <numerusform>%1 Texte werden zu einem Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <extracomment>%1 is &quot;98 numbers lose the leading zero&quot;, %2 columns and what stands in them</extracomment>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) would change</source>
        <translation>
            <numerusform>%1 Zelle würde sich ändern</numerusform>
            <numerusform>%1 Zellen würden sich ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The service asks to slow down; going on in %1 s.</source>
        <translation>Der Dienst bittet um Geduld; weiter in %1 s.</translation>
    </message>
    <message>
        <source>rollbook-cli --help shows how it is used.</source>
        <translation>rollbook-cli --help zeigt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative.</source>
        <translation>%1 braucht eine Zahl, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>%1 needs names separated by commas.</source>
        <translation>%1 braucht Namen, durch Komma getrennt.</translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE.</source>
        <translation>%1 braucht NAME=WERT.</translation>
    </message>
    <message>
        <source>Which report? rollbook-cli reports lists them.</source>
        <translation>Welcher Bericht? rollbook-cli reports zeigt alle.</translation>
    </message>
    <message>
        <source>--output FILE is needed.</source>
        <translation>--output DATEI fehlt.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format ist table, json oder csv.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation>%1 wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>any of %1, separated by commas</source>
        <translation>Werte aus %1, durch Komma getrennt</translation>
    </message>
    <message>
        <source>whole numbers separated by commas</source>
        <translation>ganze Zahlen, durch Komma getrennt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>ein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T18:00:00+02:00</source>
        <translation>einen Zeitpunkt wie 2026-03-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>The filter %1 is given twice.</source>
        <translation>Der Filter %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 is no filter; it has an option of its own.</source>
        <translation>%1 ist kein Filter; dafür gibt es eine eigene Option.</translation>
    </message>
    <message>
        <source>The report has no filter %1.</source>
        <translation>Der Bericht hat keinen Filter %1.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 needs whole numbers separated by commas.</source>
        <translation>%1 braucht ganze Zahlen, durch Komma getrennt.</translation>
    </message>
    <message>
        <source>The report has no column %1.</source>
        <translation>Der Bericht hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Die Option %1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 is no time zone; Europe/Copenhagen is one.</source>
        <translation>%1 ist keine Zeitzone; Europe/Copenhagen ist eine.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as rows; use export.</source>
        <translation>%1 lässt sich nicht zeilenweise lesen; benutzen Sie export.</translation>
    </message>
    <message>
        <source>%1 cannot be exported; use rows.</source>
        <translation>%1 lässt sich nicht exportieren; benutzen Sie rows.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format ist eines von %1.</translation>
    </message>
    <message>
        <source>There is no report %1; rollbook-cli reports lists them.</source>
        <translation>Es gibt keinen Bericht %1; rollbook-cli reports zeigt alle.</translation>
    </message>
    <message>
        <source>%1 is a report of %2.</source>
        <translation>%1 ist ein Bericht von %2.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The query does not fit the report.</source>
        <translation>Die Abfrage passt nicht zum Bericht.</translation>
    </message>
    <message>
        <source>The address is not secure; nothing was sent.</source>
        <translation>Die Adresse ist nicht sicher; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Dienstes wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>Der Dienst hat den Zugangsschlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The token has no right to this.</source>
        <translation>Der Zugangsschlüssel hat dafür keine Rechte.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>Der Dienst hat das nicht.</translation>
    </message>
    <message>
        <source>The service still asks to slow down; try again later.</source>
        <translation>Der Dienst bittet weiter um Geduld; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Die Antwort des Dienstes ist zu groß.</translation>
    </message>
    <message>
        <source>The service sent the request elsewhere; it was not followed.</source>
        <translation>Der Dienst verwies auf eine fremde Adresse; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The service could not make the file.</source>
        <translation>Der Dienst konnte die Datei nicht erstellen.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>Der Link zur Datei ist abgelaufen.</translation>
    </message>
    <message>
        <source>The connection broke off: the export may have started or not. It was not sent again.</source>
        <translation>Die Verbindung brach ab: Vielleicht läuft der Export, vielleicht nicht. Er wurde nicht erneut angefordert.</translation>
    </message>
    <message>
        <source>The file exists; --overwrite replaces it.</source>
        <translation>Die Datei gibt es schon; --overwrite ersetzt sie.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Asking the service for the file …</source>
        <translation>Datei wird beim Dienst angefordert …</translation>
    </message>
    <message>
        <source>The service prepares the file …</source>
        <translation>Der Dienst bereitet die Datei vor …</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>What has arrived is kept in %1</source>
        <translation>Was angekommen ist, liegt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 in total</source>
        <translation>
            <numerusform>%n Zeile, %1 insgesamt</numerusform>
            <numerusform>%n Zeilen, %1 insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be sorted by their own columns only; %1 is not among them.</source>
        <translation>Gruppen lassen sich nur nach ihren eigenen Spalten sortieren; %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>--sort names %1 twice.</source>
        <translation>--sort nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>Which profile? Its name is missing.</source>
        <translation>Welches Profil? Der Name fehlt.</translation>
    </message>
    <message>
        <source>--secret-stdin is needed: the secret is the first line of standard input.</source>
        <translation>--secret-stdin ist nötig: Das Geheimnis ist die erste Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The first word is reports, rows, export or profile.</source>
        <translation>Das erste Wort ist reports, rows, export oder profile.</translation>
    </message>
    <message>
        <source>The word after profile is add, list, test or remove.</source>
        <translation>Das Wort nach profile ist add, list, test oder remove.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>texts separated by commas</source>
        <translation>Texte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON: %2</source>
        <translation>%1 enthält kein JSON: %2</translation>
    </message>
    <message>
        <source>%1 is not what the profile %2 says; leave it out.</source>
        <translation>%1 passt nicht zum Profil %2; bitte weglassen.</translation>
    </message>
    <message>
        <source>The profile %1 is for %2, the report is of %3.</source>
        <translation>Das Profil %1 gehört zu %2, der Bericht zu %3.</translation>
    </message>
    <message>
        <source>--profile or --base-url is missing, for example --base-url %1.</source>
        <translation>--profile oder --base-url fehlt, zum Beispiel --base-url %1.</translation>
    </message>
    <message>
        <source>There is no profile %1; rollbook-cli profile list lists them.</source>
        <translation>Es gibt kein Profil %1; rollbook-cli profile list zählt sie auf.</translation>
    </message>
    <message>
        <source>%1 must hold the secret.</source>
        <translation>%1 muss das Geheimnis enthalten.</translation>
    </message>
    <message>
        <source>%1 holds characters that no secret has.</source>
        <translation>%1 enthält Zeichen, die kein Geheimnis hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sorts by %n key(s) at most.</source>
        <translation>
            <numerusform>%1 sortiert nach höchstens %n Schlüssel.</numerusform>
            <numerusform>%1 sortiert nach höchstens %n Schlüsseln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no secret for the profile %1.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für das Profil %1.</translation>
    </message>
    <message>
        <source>The environment variable ROLLBOOK_SECRET can hold the secret instead.</source>
        <translation>Stattdessen kann die Umgebungsvariable ROLLBOOK_SECRET das Geheimnis enthalten.</translation>
    </message>
    <message>
        <source>%1 holds a profile that cannot be read; it is left out.</source>
        <translation>%1 enthält ein Profil, das sich nicht lesen lässt; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service ist eines von %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Es gibt schon ein Profil %1.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 must hold two parts joined by a colon: %2.</source>
        <translation>%1 muss zwei Teile enthalten, durch einen Doppelpunkt verbunden: %2.</translation>
    </message>
    <message>
        <source>A profile needs it for its secret, so nothing was stored.</source>
        <translation>Ein Profil braucht ihn für sein Geheimnis, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The profile %1 is stored.</source>
        <translation>Das Profil %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>It may hold the profile&apos;s secret, so nothing was removed.</source>
        <translation>Er könnte das Geheimnis des Profils enthalten, daher wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Das Profil %1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the secret of %2.</source>
        <translation>%1 antwortet und nimmt das Geheimnis von %2 an.</translation>
    </message>
    <message>
        <source>The service decides on columns and order of %1; only filters can be given.</source>
        <translation>Spalten und Reihenfolge von %1 bestimmt der Dienst; nur Filter können angegeben werden.</translation>
    </message>
    <message>
        <source>The list of exports cannot be kept: %1</source>
        <translation>Die Liste der Exporte kann nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>The list of exports could not be read. It is kept in %1</source>
        <translation>Die Liste der Exporte war nicht lesbar. Sie liegt nun in %1</translation>
    </message>
    <message>
        <source>Another program is making this file.</source>
        <translation>Ein anderes Programm erstellt diese Datei.</translation>
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
        <translation>Aufruf:
  rollbook-cli reports [--json]
  rollbook-cli rows BERICHT [Verbindung] [Abfrage] [--limit N] [--offset N] [--format table|json|csv]
  rollbook-cli export BERICHT [Verbindung] [Abfrage] [--format csv|json] --output DATEI [--overwrite|--dated]
                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]
  rollbook-cli profile add NAME --service NAME [--base-url URL] [--option NAME=WERT]... --secret-stdin
  rollbook-cli profile list [--json]
  rollbook-cli profile test NAME
  rollbook-cli profile remove NAME

Verbindung:
  --profile NAME       eine gespeicherte Verbindung; ihr Geheimnis liegt im Schlüsselbund
  --base-url URL       ohne Profil die Adresse des Dienstes: https://goteamup.com/api/v2
  --service NAME       Dienst des Berichts; kann fehlen
  --option NAME=WERT   time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;
                       khoros: company_key=SCHLÜSSEL; spaaza: chain=N
  ROLLBOOK_SECRET      Umgebungsvariable mit dem Geheimnis: ein Token, khoros BENUTZER:PASSWORT,
                       spaaza ID:GEHEIMNIS; geht dem Schlüsselbund vor

Profile:
  --secret-stdin       das Geheimnis ist die erste Zeile der Standardeingabe
  --base-url URL       ohne sie die Adresse, die der Dienst dokumentiert

Abfrage:
  --filter NAME=WERT   ein Filter mit dem Namen des Dienstes; Listen durch Kommas getrennt;
                       bei Tagen auch NAME=last-30-days, today, last-7-days, this-month, last-month, this-year
  --columns A,B        Spalten; sonst die üblichen des Berichts
  --sort -A,B          Sortierschlüssel, der wichtigste zuerst, - für absteigend
  --limit N            höchstens so viele Zeilen, sonst 50; 0 zeigt nur die Gesamtzahl

Export:
  --dated              im Namen der DATEI sind {date}, {time}, {year}, {month} und {day} die von jetzt; gibt es
                       die Datei schon, bekommt der Name eine Zahl
  --spreadsheet xlsx   speichert eine Excel-Mappe: Text bleibt Text, Beträge und Tage sind, was sie sind
  --spreadsheet csv    speichert eine CSV für Tabellenkalkulationen: Byte-Reihenfolge-Marke, Listentrennzeichen
  --protect-formulas   mit --spreadsheet csv: Text, der wie eine Formel beginnt, bleibt Text
  --receipt            speichert dazu DATEI.receipt.json: Zeilen, Zusage, SHA-256 und Zeit

Exit-Codes: 0 fertig, 2 Aufruf, 3 Zugang verweigert, 4 Netz, 5 vom Dienst abgelehnt oder gescheitert,
6 Datei oder Schlüsselbund, 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>--spreadsheet is csv or xlsx.</source>
        <translation>--spreadsheet ist csv oder xlsx.</translation>
    </message>
    <message>
        <source>--protect-formulas goes with --spreadsheet csv.</source>
        <translation>--protect-formulas gehört zu --spreadsheet csv.</translation>
    </message>
    <message>
        <source>--spreadsheet csv is made of --format csv.</source>
        <translation>--spreadsheet csv entsteht aus --format csv.</translation>
    </message>
    <message>
        <source>--dated never replaces a file; leave out --overwrite.</source>
        <translation>--dated ersetzt nie eine Datei; bitte --overwrite weglassen.</translation>
    </message>
    <message>
        <source>@FILE, a JSON file with rules, or the rules themselves</source>
        <translation>@DATEI, eine JSON-Datei mit Regeln, oder die Regeln selbst</translation>
    </message>
    <message>
        <source>%1 needs today, last-7-days, last-30-days, this-month, last-month or this-year.</source>
        <translation>%1 braucht today, last-7-days, last-30-days, this-month, last-month oder this-year.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a formula; --protect-formulas keeps them</source>
        <translation>
            <numerusform>%n Text als Formel gelesen; --protect-formulas erhält ihn</numerusform>
            <numerusform>%n Texte als Formeln gelesen; --protect-formulas erhält sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) without the +</source>
        <translation>
            <numerusform>%n Telefonnummer ohne das +</numerusform>
            <numerusform>%n Telefonnummern ohne das +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without the leading zero</source>
        <translation>
            <numerusform>%n Nummer ohne die führende Null</numerusform>
            <numerusform>%n Nummern ohne die führende Null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) without the last digits</source>
        <translation>
            <numerusform>%n lange Nummer ohne die letzten Ziffern</numerusform>
            <numerusform>%n lange Nummern ohne die letzten Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a power of ten</source>
        <translation>
            <numerusform>%n Text als Zehnerpotenz gelesen</numerusform>
            <numerusform>%n Texte als Zehnerpotenzen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a date</source>
        <translation>
            <numerusform>%n Text als Datum gelesen</numerusform>
            <numerusform>%n Texte als Datum gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:</source>
        <translation>
            <numerusform>Eine Tabellenkalkulation ändert %n Zelle; --spreadsheet xlsx erhält sie:</numerusform>
            <numerusform>Eine Tabellenkalkulation ändert %n Zellen; --spreadsheet xlsx erhält sie:</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet; without --spreadsheet it is saved as it came.</source>
        <translation>Die Datei passt in keine Tabelle; ohne --spreadsheet wird sie gespeichert, wie sie kam.</translation>
    </message>
    <message>
        <source>Connection lost, trying again …</source>
        <translation>Verbindung unterbrochen, neuer Versuch …</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. It is kept in %1</source>
        <translation>Die Liste der Profile konnte nicht gelesen werden. Sie liegt in %1</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password, or did not accept them.</source>
        <translation>Der Proxy verlangt Name und Passwort oder hat sie nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Choose a CSV or JSON file.</source>
        <translation>Arbeitsmappen lassen sich hier nicht lesen. CSV- oder JSON-Datei wählen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, so its rows cannot be told apart.</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Die Datei hat keine Spalte „%1“, ihre Zeilen lassen sich also nicht unterscheiden.</translation>
    </message>
    <message>
        <source>No row of the file has an id, so they cannot be told apart.</source>
        <translation>Keine Zeile der Datei hat eine ID, sie lassen sich also nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The two have no column in common besides their ids.</source>
        <translation>Beide haben außer der ID keine Spalte gemeinsam.</translation>
    </message>
    <message>
        <source>The rows came without their ids, so they cannot be compared.</source>
        <translation>Die Zeilen kamen ohne ID und lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The rows changed while they were read. Try again.</source>
        <translation>Die Zeilen haben sich beim Lesen geändert. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The snapshot is not there any more.</source>
        <translation>Die Momentaufnahme ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so it cannot be read.</source>
        <translation>Die Momentaufnahme ist beschädigt und nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Nichts geändert seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;12 added, 3 gone, 41 changed&quot;, %2 date and time</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>No row is in both: the file may be of another report.</source>
        <translation>Keine Zeile ist in beiden: Die Datei gehört vielleicht zu einem anderen Bericht.</translation>
    </message>
    <message>
        <source>The export was not complete.</source>
        <translation>Der Export war nicht vollständig.</translation>
    </message>
    <message>
        <source>The file was changed after its export.</source>
        <translation>Die Datei wurde nach dem Export geändert.</translation>
    </message>
    <message>
        <source>Other filters were set then, so rows may be added or gone because of them.</source>
        <translation>Damals waren andere Filter gesetzt, daher können Zeilen nur deswegen neu oder weg sein.</translation>
    </message>
    <message>
        <source>Only in this view, so not compared: %1.</source>
        <translation>Nur in dieser Ansicht, daher nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>Only before, so not compared: %1.</source>
        <translation>Nur vorher, daher nicht verglichen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have an id that stands there twice and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine ID, die doppelt vorkommt, und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben eine ID, die doppelt vorkommt, und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no id and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine ID und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen haben keine ID und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts ist neu.</translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nichts ist weg.</translation>
    </message>
    <message>
        <source>No row has changed.</source>
        <translation>Keine Zeile hat sich geändert.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>other filters</source>
        <translation>andere Filter</translation>
    </message>
    <message>
        <source>same filters</source>
        <translation>dieselben Filter</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Eine andere Verbindung hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The address must not hold a user or password. Remove what stands before the @.</source>
        <translation>Die Adresse darf weder Benutzer noch Passwort enthalten. Entfernen Sie, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or #. Remove it and what follows.</source>
        <translation>Die Adresse darf kein ? oder # enthalten. Entfernen Sie es und alles danach.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use one that begins with https://.</source>
        <translation>Diese Adresse ist nicht verschlüsselt. Verwenden Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: %1.</translation>
    </message>
    <message>
        <source>“%1” is needed. Enter it, or ask whoever gave you the key.</source>
        <translation>„%1“ wird benötigt. Geben Sie es ein oder fragen Sie, wer Ihnen den Schlüssel gegeben hat.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>A number is needed here, in digits only.</source>
        <translation>Hier wird eine Zahl benötigt, nur aus Ziffern.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This value cannot be used. Change it and try again.</source>
        <translation>Dieser Wert kann nicht verwendet werden. Ändern Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 answered, but did not accept the key. Enter it again.</source>
        <translation>%1 hat geantwortet, aber den Schlüssel nicht angenommen. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Ask for its rights.</source>
        <translation>%1 kennt den Schlüssel, gibt ihm aber keinen Zugriff. Bitten Sie um die Rechte.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Check “%2” and its rights.</source>
        <translation>%1 kennt den Schlüssel, gibt ihm aber keinen Zugriff. Prüfen Sie „%2“ und die Rechte.</translation>
    </message>
    <message>
        <source>There is no %1 at this address. Check the address.</source>
        <translation>Unter dieser Adresse ist %1 nicht zu finden. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check them, or look into Details.</source>
        <translation>%1 hat diese Werte nicht angenommen. Prüfen Sie sie oder sehen Sie unter Details nach.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check “%2”, or look into Details.</source>
        <translation>%1 hat diese Werte nicht angenommen. Prüfen Sie „%2“ oder sehen Sie unter Details nach.</translation>
    </message>
    <message>
        <source>What answers at this address is not %1. Check the address.</source>
        <translation>Unter dieser Adresse antwortet nicht %1. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 asks to slow down: too many requests. Wait a minute, then test again.</source>
        <translation>%1 bittet um Geduld: zu viele Anfragen. Warten Sie eine Minute und testen Sie erneut.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile. Add it as a new one.</source>
        <translation>Diese Verbindung wurde inzwischen entfernt. Fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>The connection cannot be written to its file. Make it writable and save again.</source>
        <translation>Die Verbindung kann nicht in ihre Datei geschrieben werden. Machen Sie diese beschreibbar und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The connection cannot be saved. Look into Details.</source>
        <translation>Die Verbindung kann nicht gespeichert werden. Sehen Sie unter Details nach.</translation>
    </message>
    <message>
        <source>This version of Rollbook does not know its service. Update Rollbook.</source>
        <translation>Diese Version von Rollbook kennt den Dienst nicht. Aktualisieren Sie Rollbook.</translation>
    </message>
    <message>
        <source>It has no name, or the name of another connection.</source>
        <translation>Sie hat keinen Namen oder den einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Ihre Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Its time zone is not known on this computer.</source>
        <translation>Ihre Zeitzone ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Its option “%1” cannot be used.</source>
        <translation>Ihre Option „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The file of the connections has lines that Rollbook cannot read.</source>
        <translation>Die Datei der Verbindungen hat Zeilen, die Rollbook nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>%1, turns %2 today</source>
        <translation>%1, wird heute %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1, wird morgen %2</numerusform>
            <numerusform>%1, wird in %n Tagen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n Jahr alt</numerusform>
            <numerusform>%1, %n Jahre alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Together with the filters in force, this cannot be asked for.</source>
        <translation>Zusammen mit den gesetzten Filtern lässt sich das nicht abfragen.</translation>
    </message>
    <message>
        <source>The service can count by %1 but not filter by it.</source>
        <translation>Der Dienst kann nach %1 zählen, aber nicht danach filtern.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together.</source>
        <translation>Die übrigen Gruppen lassen sich nicht gemeinsam abfragen.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for.</source>
        <translation>Fehlende Angaben lassen sich nicht abfragen.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together, so a click shows the whole bar.</source>
        <translation>Die übrigen Gruppen lassen sich nicht gemeinsam abfragen, ein Klick zeigt daher den ganzen Balken.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for, so a click shows the whole bar.</source>
        <translation>Fehlende Angaben lassen sich nicht abfragen, ein Klick zeigt daher den ganzen Balken.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for, so a click shows the whole bar.</source>
        <translation>%1 lässt sich nicht abfragen, ein Klick zeigt daher den ganzen Balken.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was stopped. Start it again when you want to.</source>
        <translation>Das wurde abgebrochen. Starten Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>The report does not know one of these filters or columns. Remove it and try again.</source>
        <translation>Der Bericht kennt einen Filter oder eine Spalte nicht. Entfernen Sie, was nicht passt.</translation>
    </message>
    <message>
        <source>The address is not encrypted, so nothing was sent. Use one with https.</source>
        <translation>Die Adresse ist unverschlüsselt, nichts wurde gesendet. Nehmen Sie eine mit https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 hat zu spät geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Check this computer&apos;s clock and network.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher. Prüfen Sie Uhrzeit und Netzwerk.</translation>
    </message>
    <message>
        <source>This sign-in has no access to that in %1. Ask an administrator for it.</source>
        <translation>Diese Anmeldung hat bei %1 kein Recht dazu. Fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check the connection&apos;s address and options.</source>
        <translation>%1 hat nichts unter dieser Adresse. Prüfen Sie Adresse und Optionen.</translation>
    </message>
    <message>
        <source>%1 still asks to slow down. Wait a minute, then try again.</source>
        <translation>%1 bittet noch um Geduld. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1 did not accept the request. Change filters or columns and try again.</source>
        <translation>%1 hat die Anfrage abgelehnt. Ändern Sie Filter oder Spalten.</translation>
    </message>
    <message>
        <source>%1 did not accept a value. Correct what is marked and try again.</source>
        <translation>%1 hat einen Wert abgelehnt. Korrigieren Sie, was markiert ist.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a few minutes.</source>
        <translation>%1 hat selbst ein Problem. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Try again, or look into Details.</source>
        <translation>Die Antwort von %1 ist unlesbar. Versuchen Sie es erneut, siehe Details.</translation>
    </message>
    <message>
        <source>The answer is too large to be read. Choose a smaller page or fewer columns.</source>
        <translation>Die Antwort ist zu groß. Wählen Sie eine kleinere Seite oder weniger Spalten.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed. Check the address.</source>
        <translation>%1 verwies woandershin, dem wurde nicht gefolgt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 could not prepare the file. Try the export again.</source>
        <translation>%1 konnte die Datei nicht erstellen. Starten Sie den Export erneut.</translation>
    </message>
    <message>
        <source>The download link expired before the file was complete. Export it again.</source>
        <translation>Der Link zum Download ist zu früh abgelaufen. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is not certain that %1 got the request. Look there before you ask again.</source>
        <translation>Unklar, ob %1 die Anfrage erhielt. Sehen Sie erst dort nach.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or replace it.</source>
        <translation>Diese Datei gibt es schon. Wählen Sie einen anderen Namen oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Unlock it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%2” is missing or cannot be right. Correct it in the connection.</source>
        <translation>„%2“ fehlt oder ist falsch. Ändern Sie es in der Verbindung.</translation>
    </message>
    <message>
        <source>%1 does not know this “%2”. Check it in the connection.</source>
        <translation>%1 kennt „%2“ nicht. Prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>%1 refused access. Check “%2” in the connection, and its rights.</source>
        <translation>%1 verweigert den Zugriff. Prüfen Sie „%2“ und die Rechte.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Enter “%2” again.</source>
        <translation>%1 lehnt die Anmeldung ab. Geben Sie „%2“ neu ein.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet. Retry saves it as it came.</source>
        <translation>Die Datei passt in keine Tabelle. „Wiederholen“ speichert sie, wie sie kam.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password. Enter them in Settings.</source>
        <translation>Der Proxy verlangt Name und Passwort. Geben Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The answer is masked.</source>
        <translation>Die Antwort ist verdeckt.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>%1: the downloads say why</source>
        <translation>%1: warum, steht in den Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not what was promised</source>
        <translation>nicht wie zugesagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) done</source>
        <translation>
            <numerusform>%Ln Export fertig</numerusform>
            <numerusform>%Ln Exporte fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) failed</source>
        <translation>
            <numerusform>%Ln Export fehlgeschlagen</numerusform>
            <numerusform>%Ln Exporte fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Vollständig: gezählt und mit der Zusage des Dienstes verglichen.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Nicht das, was der Dienst zugesagt hat.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>Der Dienst hat keine Zeilenzahl zugesagt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Rows promised</source>
        <translation>Zugesagte Zeilen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file cannot be called that. Leave out the slash and other special characters.</source>
        <translation>So kann keine Datei heißen. Lassen Sie Schrägstrich und Sonderzeichen weg.</translation>
    </message>
    <message>
        <source>A name that starts with a dot would hide the file.</source>
        <translation>Ein Punkt am Anfang würde die Datei verstecken.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose another one.</source>
        <translation>Das ist kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>No filters, without deleted %1</source>
        <translation>Ohne Filter, ohne gelöschte %1</translation>
    </message>
    <message>
        <source>%1 of %2, as in the table.</source>
        <translation>%1 von %2, wie in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>With %n custom field(s).</source>
        <translation>
            <numerusform>Mit %n eigenem Feld.</numerusform>
            <numerusform>Mit %n eigenen Feldern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %n yes/no column(s).</source>
        <translation>
            <numerusform>„%1“ wird zu %n Ja/Nein-Spalte.</numerusform>
            <numerusform>„%1“ wird zu %n Ja/Nein-Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, as before.</source>
        <translation>%1 von %2, wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds personal data.</source>
        <translation>Enthält personenbezogene Daten.</translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of %1 people.</source>
        <translation>
            <numerusform>Enthält Daten von %1 Person.</numerusform>
            <numerusform>Enthält Daten von %1 Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of up to %1 people.</source>
        <translation>
            <numerusform>Enthält Daten von bis zu %1 Person.</numerusform>
            <numerusform>Enthält Daten von bis zu %1 Personen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Preparing %1 %</source>
        <translation>Vorbereitung %1 %</translation>
    </message>
    <message>
        <source>on %1, %2 of %3</source>
        <translation>bei %1, %2 von %3</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert um %1</translation>
    </message>
    <message>
        <source>Starts when a running export makes room</source>
        <translation>Startet, sobald ein laufender Export fertig ist</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Wird angefordert</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>gespeicherte Datei</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete: %1 row(s)</source>
        <translation>
            <numerusform>vollständig: %1 Zeile</numerusform>
            <numerusform>vollständig: %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not what was promised, see Details</source>
        <translation>nicht wie zugesagt, siehe Details</translation>
    </message>
    <message>
        <source>Another Rollbook works on it</source>
        <translation>Ein anderes Rollbook arbeitet daran</translation>
    </message>
    <message>
        <source>Goes on when %1 can be asked</source>
        <translation>Geht weiter, sobald %1 gefragt werden kann</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>Lädt herunter: %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>Verbindung unterbrochen, neuer Versuch</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1 %</source>
        <translation>Lesen %1 %</translation>
    </message>
    <message>
        <source>from %1, %2 of %3</source>
        <translation>von %1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>nothing is coming at the moment</source>
        <translation>im Moment kommt nichts an</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Lädt herunter: %1 von %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>for spreadsheets, %1 of %2</source>
        <translation>für Tabellen, %1 von %2</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>für Tabellen</translation>
    </message>
    <message>
        <source>in a spreadsheet</source>
        <translation>in einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>starts when a download ends</source>
        <translation>startet, wenn ein Download endet</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark.</source>
        <translation>nach einem schließenden Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>the text is not in UTF-8.</source>
        <translation>der Text ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>%1 values, but %2 columns.</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 Werte, aber %2 Spalten.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <extracomment>%1 is what the reader says of it, in English</extracomment>
        <translation>das ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>Entry %1 of the list is no object.</source>
        <translation>Eintrag %1 der Liste ist kein Objekt.</translation>
    </message>
    <message>
        <source>this is no object.</source>
        <translation>das ist kein Objekt.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Files of up to %1 MB can be shown here.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Hier lassen sich Dateien bis %1 MB zeigen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence</extracomment>
        <translation>Zeile %1: %2</translation>
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
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>Other (%1 groups)</source>
        <translation>
            <numerusform>Andere (%1 Gruppe)</numerusform>
            <numerusform>Andere (%1 Gruppen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>month to month, year</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade: 2020s</comment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>today so far</source>
        <translation>heute bisher</translation>
    </message>
    <message>
        <source>week to date</source>
        <translation>Woche bis heute</translation>
    </message>
    <message>
        <source>month to date</source>
        <translation>Monat bis heute</translation>
    </message>
    <message>
        <source>quarter to date</source>
        <translation>Quartal bis heute</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>Jahr bis heute</translation>
    </message>
    <message>
        <source>decade to date</source>
        <translation>Jahrzehnt bis heute</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, in Schritten von %2</translation>
    </message>
    <message>
        <source>%1, in weeks</source>
        <translation>%1, in Wochen</translation>
    </message>
    <message>
        <source>%1, in months</source>
        <translation>%1, in Monaten</translation>
    </message>
    <message>
        <source>%1, in quarters</source>
        <translation>%1, in Quartalen</translation>
    </message>
    <message>
        <source>%1, in years</source>
        <translation>%1, in Jahren</translation>
    </message>
    <message>
        <source>%1, in decades</source>
        <translation>%1, in Jahrzehnten</translation>
    </message>
</context>
<context>
    <name>IdList</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>Not a number: %1.</source>
        <translation>
            <numerusform>Keine Zahl: %1.</numerusform>
            <numerusform>Keine Zahlen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choose a split to stack it.</source>
        <translation>Zum Stapeln eine Unterteilung wählen.</translation>
    </message>
    <message>
        <source>A line needs a group in order of time or number.</source>
        <translation>Eine Linie braucht eine Gruppe mit zeitlicher oder zahlenmäßiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Remove the split to draw it as a circle.</source>
        <translation>Für ein Kreisdiagramm die Unterteilung entfernen.</translation>
    </message>
    <message>
        <source>A circle shows at most %1 groups.</source>
        <translation>Ein Kreis zeigt höchstens %1 Gruppen.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Nein zuerst</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Ja zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>December first</source>
        <translation>Dezember zuerst</translation>
    </message>
    <message>
        <source>January first</source>
        <translation>Januar zuerst</translation>
    </message>
    <message>
        <source>Latest hour first</source>
        <translation>Späteste Stunde zuerst</translation>
    </message>
    <message>
        <source>Earliest hour first</source>
        <translation>Früheste Stunde zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>practice data</source>
        <translation>Übungsdaten</translation>
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
            <numerusform>%Ln Kunde, Stand %1</numerusform>
            <numerusform>%Ln Kunden, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>wird aktualisiert … %1</translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>no keychain: only until Rollbook quits</source>
        <translation>kein Schlüsselbund: nur, bis Rollbook beendet wird</translation>
    </message>
    <message>
        <source>only until Rollbook quits</source>
        <translation>nur, bis Rollbook beendet wird</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps a list of them until it quits.</source>
        <translation>Kunden nach Name, Telefon oder E-Mail finden: Rollbook behält eine Liste von ihnen, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.</source>
        <translation>Kunden nach Name, Telefon oder E-Mail finden: Rollbook behält eine verschlüsselte Liste auf diesem Computer.</translation>
    </message>
    <message>
        <source>The customers could not be read.</source>
        <translation>Die Kunden konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Kunden werden gelesen …</translation>
    </message>
    <message>
        <source>Reading customers… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>Kunden werden gelesen … %1</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a printed page</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>The service promised %1 rows, the file has %2.</source>
        <translation>Der Dienst hat %1 Zeilen zugesagt, die Datei hat %2.</translation>
    </message>
    <message>
        <source>%1 rows are there more than once.</source>
        <translation>%1 Zeilen sind mehrfach vorhanden.</translation>
    </message>
    <message>
        <source>The rows changed while they were read.</source>
        <translation>Die Zeilen haben sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>The file ends in the middle, or its rows do not fit its header.</source>
        <translation>Die Datei bricht ab, oder ihre Zeilen passen nicht zur Kopfzeile.</translation>
    </message>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Vollständig: gezählt und mit der Zusage des Dienstes verglichen.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Nicht das, was der Dienst zugesagt hat.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>Der Dienst hat keine Zeilenzahl zugesagt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellen</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>The key is missing. Open the connection and enter it.</source>
        <translation>Der Schlüssel fehlt. Die Verbindung öffnen und ihn eingeben.</translation>
    </message>
    <message>
        <source>The connection is gone. Make it again, or delete the schedule.</source>
        <translation>Die Verbindung ist fort. Sie neu anlegen oder den Zeitplan löschen.</translation>
    </message>
    <message>
        <source>Every month on the last day at %1</source>
        <translation>Jeden Monat am letzten Tag um %1</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Jeden Monat am %1. um %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Saved %1 on %2</source>
        <translation>%1 gespeichert am %2</translation>
    </message>
    <message>
        <source>Failed on %1. %2</source>
        <translation>Fehlgeschlagen am %1. %2</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Abgebrochen am %1</translation>
    </message>
</context>
<context>
    <name>SegmentFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It is too large for a segment.</source>
        <translation>Sie ist zu groß für ein Segment.</translation>
    </message>
    <message>
        <source>It holds no JSON: %1</source>
        <translation>Sie enthält kein JSON: %1</translation>
    </message>
    <message>
        <source>It holds no segment: %1</source>
        <translation>Sie enthält kein Segment: %1</translation>
    </message>
    <message>
        <source>It holds no rules.</source>
        <translation>Sie enthält keine Regeln.</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No rules: everyone.</source>
        <translation>Keine Regeln: alle.</translation>
    </message>
    <message>
        <source>, and whose </source>
        <translation> und </translation>
    </message>
    <message>
        <source>, or whose </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Everyone whose %1.</source>
        <translation>Alle mit: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 whose %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;</extracomment>
        <translation>%1 mit: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Company key</source>
        <translation>Unternehmensschlüssel</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Token-Geheimnis</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Line %1 begins a row that is too long.</source>
        <extracomment>%1 is a line number</extracomment>
        <translation>In Zeile %1 beginnt ein Datensatz, der zu lang ist.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns.</source>
        <translation>Ein Blatt fasst 16.384 Spalten.</translation>
    </message>
    <message>
        <source>Cut texts</source>
        <extracomment>%1 is a number of cells</extracomment>
        <translation>Gekürzte Texte</translation>
    </message>
    <message>
        <source>%1: a cell has room for 32,767 characters.</source>
        <translation>%1: Eine Zelle fasst 32.767 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>no first</source>
        <translation>Nein zuerst</translation>
    </message>
    <message>
        <source>yes first</source>
        <translation>Ja zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a column, %2 &quot;newest first&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is &quot;Joined (newest first), Name (A to Z)&quot;</extracomment>
        <translation>Sortiert nach: %1</translation>
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
        <translation>%1 von %2 passen zur Suche</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Gespeichert: %1</translation>
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
            <numerusform>%Ln Export</numerusform>
            <numerusform>%Ln Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) paused</source>
        <translation>
            <numerusform>%Ln Export angehalten</numerusform>
            <numerusform>%Ln Exporte angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The settings were damaged. They are kept as %1.</source>
        <translation>Die Einstellungen waren beschädigt. Sie liegen als %1 bereit.</translation>
    </message>
    <message>
        <source>The connections were damaged. They are kept as %1.</source>
        <translation>Die Verbindungen waren beschädigt. Sie liegen als %1 bereit.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It is kept as %1.</source>
        <translation>Die Liste der Downloads war beschädigt. Sie liegt als %1 bereit.</translation>
    </message>
    <message>
        <source>The connections are damaged and cannot be used.</source>
        <translation>Die Verbindungen sind beschädigt und nicht verwendbar.</translation>
    </message>
    <message>
        <source>Settings cannot be kept: the disk is full, or Rollbook may not write there.</source>
        <translation>Einstellungen lassen sich nicht sichern: Der Datenträger ist voll, oder Rollbook darf dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore customer reports.</source>
        <translation>Kundenberichte ansehen und exportieren.</translation>
    </message>
    <message>
        <source>Open on the built-in practice data.</source>
        <translation>Mit den eingebauten Übungsdaten öffnen.</translation>
    </message>
    <message>
        <source>Drive the window over the practice data and leave a picture of every step in DIR.</source>
        <translation>Das Fenster durch die Übungsdaten führen und von jedem Schritt ein Bild in DIR ablegen.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Diese Sprache verwenden, zum Beispiel en.</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Beispielstudio</translation>
    </message>
    <message>
        <source>Open on the connection of this name.</source>
        <translation>Mit der Verbindung dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>There is no connection called %1.</source>
        <translation>Es gibt keine Verbindung namens %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::AboutDialog</name>
    <message>
        <source>About Rollbook</source>
        <translation>Über Rollbook</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Rollbook is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Rollbook ist freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entstanden mit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, counts and last failures, without names, addresses and keys</source>
        <translation>Versionen, Anzahlen und letzte Fehler, ohne Namen, Adressen und Schlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Downloads zeigen</translation>
    </message>
</context>
<context>
    <name>rollbook::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>rollbook::CardHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in own window (Ctrl+Shift+I)</source>
        <translation>In eigenem Fenster öffnen (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
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
        <translation>Das tut eine Tabellenkalkulation, wenn sie eine CSV öffnet. Eine .xlsx-Datei lässt jede Zelle, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartBuilder</name>
    <message>
        <source>Chart settings</source>
        <translation>Diagrammeinstellungen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Unterteilen nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Totals above bars</source>
        <translation>Summen über den Balken</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Counted by %1 over all matching %2, not only the rows you have loaded.</source>
        <extracomment>%1 is the name of a service, %2 is &quot;customers&quot;</extracomment>
        <translation>Von %1 über alle passenden %2 gezählt, nicht nur über die geladenen Zeilen.</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Anzahl der %1</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Keine Unterteilung</translation>
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
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartPane</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Click a part to see these %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Klick auf einen Teil zeigt diese %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTakeaway</name>
    <message>
        <source>Save chart as %1</source>
        <translation>Diagramm als %1 speichern</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartToolbar</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Diagramm kopieren, speichern oder drucken</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern …</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>Noch kein Diagramm.</translation>
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
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>rollbook::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Applied filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Show or hide the filter form</source>
        <translation>Filterformular ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Noch nichts gesetzt</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>Gesetzt:</translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceEditor</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln export(s) are under way</source>
        <translation>
            <numerusform>%Ln Export läuft noch</numerusform>
            <numerusform>%Ln Exporte laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports are scheduled</source>
        <translation>Exporte sind geplant</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and stop them</source>
        <translation>Beenden und abbrechen</translation>
    </message>
    <message>
        <source>Quit and go on next time</source>
        <translation>Beenden, später weiter</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>They start only while Rollbook is open or in the tray; the icon there brings the window back.</source>
        <translation>Sie starten nur, solange Rollbook offen oder im Infobereich ist; das Symbol dort holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>What is missed is made up once when Rollbook is opened again.</source>
        <translation>Was ausfällt, wird beim nächsten Öffnen von Rollbook einmal nachgeholt.</translation>
    </message>
    <message>
        <source>They can run on without the window; the icon in the system tray brings it back.</source>
        <translation>Sie können ohne das Fenster weiterlaufen; das Symbol im Infobereich holt es zurück.</translation>
    </message>
    <message>
        <source>Downloads cannot be remembered: what is quit now has to be exported again.</source>
        <translation>Downloads können nicht gemerkt werden: Was jetzt beendet wird, muss neu exportiert werden.</translation>
    </message>
    <message>
        <source>What is quit now goes on when Rollbook is opened again.</source>
        <translation>Was jetzt beendet wird, geht beim nächsten Öffnen von Rollbook weiter.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnList</name>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>No column matches.</source>
        <translation>Keine Spalte passt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new in the service</source>
        <translation>neu beim Dienst</translation>
    </message>
    <message>
        <source>always included</source>
        <translation>immer dabei</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>die letzte</translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBox</name>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Befehl für cron oder systemd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>There is no command for this export.</source>
        <translation>Für diesen Export gibt es keinen Befehl.</translation>
    </message>
    <message>
        <source>It works while Rollbook is closed too. Switch the schedule off then, or both run. Its key is the keychain&apos;s; without one, put it into the variable ROLLBOOK_SECRET.</source>
        <translation>Er geht auch, wenn Rollbook geschlossen ist. Den Zeitplan dann ausschalten, sonst laufen beide. Der Schlüssel kommt aus dem Schlüsselbund; ohne diesen gehört er in die Variable ROLLBOOK_SECRET.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareBar</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Zurück zu %1 (Esc)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save the changes to a file (Ctrl+E)</source>
        <translation>Änderungen in eine Datei speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Angezeigte Zeilen</translation>
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
        <translation>Was sich geändert hat …</translation>
    </message>
    <message>
        <source>What changed since an earlier export (Ctrl+Shift+D)</source>
        <translation>Was sich seit einem früheren Export geändert hat (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>The snapshot could not be deleted.</source>
        <translation>Die Momentaufnahme konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareDialog</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>All %1 of this view are read and compared with earlier ones.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Alle %1 dieser Ansicht werden gelesen und mit früheren verglichen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Exports of this report, saved as CSV or JSON, appear here.</source>
        <translation>Exporte dieses Berichts, als CSV oder JSON gespeichert, erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of this view</source>
        <translation>Momentaufnahme dieser Ansicht behalten</translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation>Diese Momentaufnahme löschen</translation>
    </message>
    <message>
        <source>Kept until Rollbook quits.</source>
        <translation>Bleibt, bis Rollbook beendet wird.</translation>
    </message>
    <message>
        <source>Encrypted on this computer.</source>
        <translation>Auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <source>The snapshot of %1 cannot be brought back.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Die Momentaufnahme vom %1 lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the rows: %1 of %2</source>
        <translation>Zeilen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>Die Momentaufnahme ist gespeichert.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Exportierte Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>rollbook::ComparePage</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Mit anderem vergleichen …</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareState</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Mit anderem vergleichen …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Reading what was there before…</source>
        <translation>Der frühere Stand wird gelesen …</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Der jetzige Stand wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading what is there now…</source>
        <translation>Der jetzige Stand wird gelesen …</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionCard</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>Schlüssel fehlt</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionController</name>
    <message>
        <source>This computer has no keychain: the key is kept until Rollbook quits.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der Schlüssel bleibt, bis Rollbook beendet wird.</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionDialog</name>
    <message>
        <source>The key is kept in the system keychain and sent to %1 only.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems verwahrt und nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits and never written to disk.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Rollbook verwenden kann: Der Schlüssel bleibt im Arbeitsspeicher, bis Rollbook beendet wird, und wird nie auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>You can enter it later: Rollbook asks for it when the connection is opened.</source>
        <translation>Sie können ihn später eingeben: Rollbook fragt danach, wenn die Verbindung geöffnet wird.</translation>
    </message>
    <message>
        <source>A part of it is missing. Fill in both fields.</source>
        <translation>Ein Teil fehlt. Füllen Sie beide Felder aus.</translation>
    </message>
    <message>
        <source>Enter it first: %1 answers only with it.</source>
        <translation>Geben Sie ihn zuerst ein: %1 antwortet nur damit.</translation>
    </message>
    <message>
        <source>Enter it: none is kept for this connection.</source>
        <translation>Geben Sie ihn ein: Für diese Verbindung ist keiner verwahrt.</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>%1 answered and accepted the key.</source>
        <translation>%1 hat geantwortet und den Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>The list is empty. The ID can be typed.</source>
        <translation>Die Liste ist leer. Die ID kann eingetippt werden.</translation>
    </message>
    <message>
        <source>Enter the key first, then the list can be loaded. The ID can be typed.</source>
        <translation>Geben Sie zuerst den Schlüssel ein, dann kann die Liste geladen werden. Die ID kann eingetippt werden.</translation>
    </message>
    <message>
        <source>%1 The ID can be typed.</source>
        <extracomment>%1 is a sentence that says why a list could not be loaded</extracomment>
        <translation>%1 Die ID kann eingetippt werden.</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Liste wird geladen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Save again to keep it in memory until Rollbook quits.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Speichern Sie erneut, um ihn im Arbeitsspeicher zu behalten, bis Rollbook beendet wird.</translation>
    </message>
    <message>
        <source>Gyms and studios</source>
        <translation>Fitness und Studios</translation>
    </message>
    <message>
        <source>Customer care teams</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>EV charging networks</source>
        <translation>Ladenetze</translation>
    </message>
    <message>
        <source>Loyalty programmes</source>
        <translation>Treueprogramme</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Keiner verwahrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of this connection are running. Until they end, only its name and key can be changed.</source>
        <translation>
            <numerusform>Ein Download dieser Verbindung läuft. Bis er endet, lassen sich nur Name und Schlüssel ändern.</numerusform>
            <numerusform>%Ln Downloads dieser Verbindung laufen. Bis sie enden, lassen sich nur Name und Schlüssel ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Choose from the list or type the ID</source>
        <translation>Aus der Liste wählen oder ID eintippen</translation>
    </message>
    <message>
        <source>Optional: choose from the list or type the ID</source>
        <translation>Optional: aus der Liste wählen oder ID eintippen</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionMenu</name>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Beispielstudio</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>Übungsdaten</translation>
    </message>
    <message>
        <source>Connection without a name</source>
        <translation>Verbindung ohne Namen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>rollbook::ConsentDialog</name>
    <message>
        <source>Find customers while you type</source>
        <translation>Kunden beim Tippen finden</translation>
    </message>
    <message>
        <source>Rollbook reads all customers of %1 once and keeps a list of them.</source>
        <translation>Rollbook liest alle Kunden von %1 einmal und behält eine Liste von ihnen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name, e-mail address, phone number and ID of each customer. Nothing else.</source>
        <translation>Name, E-Mail-Adresse, Telefonnummer und Kunden-ID. Sonst nichts.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In one file on this computer. It is sent to nobody.</source>
        <translation>In einer Datei auf diesem Computer. Sie wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Encrypted, its key is in the keychain. Without a keychain there is no file: the list goes when Rollbook quits.</source>
        <translation>Verschlüsselt, der Schlüssel liegt im Schlüsselbund. Ohne Schlüsselbund gibt es keine Datei: Die Liste verschwindet, wenn Rollbook beendet wird.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message numerus="yes">
        <source>Until you remove the connection, and at most %n day(s) without a refresh.</source>
        <translation>
            <numerusform>Bis Sie die Verbindung entfernen, und höchstens %n Tag ohne Aktualisierung.</numerusform>
            <numerusform>Bis Sie die Verbindung entfernen, und höchstens %n Tage ohne Aktualisierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only: it goes when Rollbook quits.</source>
        <translation>Nur im Arbeitsspeicher: Sie verschwindet, wenn Rollbook beendet wird.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>At any time: Settings, Privacy, Forget customer data.</source>
        <translation>Jederzeit: Einstellungen, Privatsphäre, Kundendaten vergessen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep a list on this computer</source>
        <translation>Liste auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Keep a list</source>
        <translation>Liste behalten</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyButton</name>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Verdeckt. Strg+Umschalt+M zeigt persönliche Daten.</translation>
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
        <translation>Spalten der Zahlen</translation>
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
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsTable</name>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Summen der Zahlen</translation>
    </message>
</context>
<context>
    <name>rollbook::DateField</name>
    <message>
        <source>any date</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>rollbook::DayOperand</name>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Bitte ein Datum eingeben.</translation>
    </message>
</context>
<context>
    <name>rollbook::DesktopController</name>
    <message>
        <source>Exports are under way</source>
        <translation>Exporte laufen</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailHead</name>
    <message>
        <source>Copy email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefon kopieren</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Beitritt %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
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
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is &quot;customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Copy it instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet das. Kopieren geht.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The service does not show this customer. It may have been removed.</source>
        <translation>Der Dienst zeigt diese Person nicht. Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>Show customer photos</source>
        <translation>Kundenfotos zeigen</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSection</name>
    <message>
        <source>A payment failed and is being retried.</source>
        <translation>Eine Zahlung ist fehlgeschlagen und wird erneut versucht.</translation>
    </message>
    <message>
        <source>A payment failed.</source>
        <translation>Eine Zahlung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A payment is being retried.</source>
        <translation>Eine Zahlung wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSeveral</name>
    <message>
        <source>Copy emails</source>
        <translation>E-Mails kopieren</translation>
    </message>
    <message>
        <source>Copy phones</source>
        <translation>Nummern kopieren</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
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
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Current filters</source>
        <translation>Aktuelle Filter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 prepares the file, Rollbook then downloads it.</source>
        <translation>%1 erstellt die Datei, Rollbook lädt sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile exportieren</numerusform>
            <numerusform>%1 Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rollbook reads all rows of %1 and writes the file.</source>
        <translation>Rollbook liest alle Zeilen von %1 und schreibt die Datei.</translation>
    </message>
    <message>
        <source>The same was exported at %1, as %2.</source>
        <translation>Dasselbe wurde um %1 exportiert, als %2.</translation>
    </message>
    <message>
        <source>The same export is under way since %1, as %2.</source>
        <translation>Derselbe Export läuft seit %1, als %2.</translation>
    </message>
    <message>
        <source>The same filters</source>
        <translation>Dieselben Filter</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Export this daily, weekly or monthly</source>
        <translation>Täglich, wöchentlich oder monatlich exportieren</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportList</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
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
        <translation>Ohne Verbindung nicht möglich</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Segment öffnen</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Rules or file</source>
        <translation>Regeln oder Datei</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Regeln aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>Save the rules to a file…</source>
        <translation>Regeln in eine Datei speichern …</translation>
    </message>
    <message>
        <source>It stands here when nothing is missing.</source>
        <translation>Sie steht hier, wenn nichts mehr fehlt.</translation>
    </message>
    <message>
        <source>It starts when you export, not at the time in it.</source>
        <translation>Es beginnt, wenn Sie exportieren, nicht zur Zeit darin.</translation>
    </message>
    <message>
        <source>The service would not take this.</source>
        <translation>Der Dienst würde das nicht annehmen.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOptions</name>
    <message>
        <source>Excel friendly</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <source>Adds a byte order mark (BOM), so that names such as Łukasz open correctly.</source>
        <translation>Fügt eine Byte-Reihenfolge-Marke (BOM) hinzu, damit Namen wie Łukasz richtig erscheinen.</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Vor Formeln schützen</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Text, der mit = + − @ beginnt, bleibt Text. Telefonnummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save a receipt beside the file</source>
        <translation>Beleg neben der Datei speichern</translation>
    </message>
    <message>
        <source>Open when ready</source>
        <translation>Danach öffnen</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportPlace</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Ordner für exportierte Dateien</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportRow</name>
    <message>
        <source>Request again</source>
        <translation>Neu anfordern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>%1 may then prepare it twice. Request it again?</source>
        <translation>%1 erstellt es dann vielleicht doppelt. Neu anfordern?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Als Nächstes starten</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Erneut ausführen…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>Als .xlsx speichern</translation>
    </message>
    <message>
        <source>Save CSV anyway</source>
        <translation>Trotzdem CSV</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsHeader</name>
    <message>
        <source>Find a download</source>
        <translation>Download suchen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close downloads</source>
        <translation>Downloads schließen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsPanel</name>
    <message>
        <source>No downloads yet. Export a report to see it here.</source>
        <translation>Noch keine Downloads. Exportierte Berichte erscheinen hier.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>The file is no longer there. Export it again.</source>
        <translation>Die Datei ist nicht mehr da. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Use Show in folder.</source>
        <translation>Kein Programm öffnet diese Dateiart. Nutzen Sie „Im Ordner zeigen“.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s)</source>
        <translation>
            <numerusform>%1, %2 Zeile</numerusform>
            <numerusform>%1, %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Height of the downloads</source>
        <translation>Höhe der Downloads</translation>
    </message>
    <message>
        <source>No download matches. Clear the search to see all of them.</source>
        <translation>Kein Download passt. Die Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ExtraColumnsField</name>
    <message>
        <source>Numbers of custom fields</source>
        <translation>Nummern eigener Felder</translation>
    </message>
    <message>
        <source>Numbers, for example 1, 2</source>
        <translation>Nummern, zum Beispiel 1, 2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Fetching the names…</source>
        <translation>Namen werden geholt…</translation>
    </message>
</context>
<context>
    <name>rollbook::FilePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Open an exported file</source>
        <translation>Exportierte Datei öffnen</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Exportierte Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;12,430 customers&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 kann nicht angezeigt werden. %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterField</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not documented by the service</source>
        <translation>Vom Dienst nicht dokumentiert</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Wählen Sie einen Zeitraum.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>Choose both dates.</source>
        <translation>Wählen Sie beide Daten.</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormFooter</name>
    <message>
        <source>Reset</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to what is applied</source>
        <translation>Zurück zu den angewendeten Filtern</translation>
    </message>
    <message>
        <source>Apply (%1)</source>
        <translation>Anwenden (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export (%1)</source>
        <translation>Exportieren (%1)</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormHeader</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>Alle Felder leeren</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Filter schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterSection</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>any date</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>rollbook::FindPopup</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln rows loaded</source>
        <translation>
            <numerusform>in der %Ln geladenen Zeile</numerusform>
            <numerusform>in den %Ln geladenen Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No match %1.</source>
        <translation>Kein Treffer %1.</translation>
    </message>
    <message>
        <source>Searching all %1…</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Alle %1 werden durchsucht…</translation>
    </message>
    <message>
        <source>Search all %1 for “%2”</source>
        <translation>Alle %1 nach „%2“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>rollbook::FlagOperand</name>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Bitte ja oder nein wählen.</translation>
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
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryButtons</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryController</name>
    <message>
        <source>The filters are cleared.</source>
        <translation>Die Filter sind entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was in sight last time could not be read. The file is kept as %1.</source>
        <translation>Was zuletzt zu sehen war, ließ sich nicht lesen. Die Datei liegt als %1 bereit.</translation>
    </message>
</context>
<context>
    <name>rollbook::IdPicker</name>
    <message>
        <source>Add by name or ID</source>
        <translation>Name oder ID hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>%1 IDs can be typed.</source>
        <translation>%1 IDs lassen sich eintippen.</translation>
    </message>
</context>
<context>
    <name>rollbook::IntegerEditor</name>
    <message>
        <source>Type a whole number, digits only.</source>
        <translation>Geben Sie eine ganze Zahl nur aus Ziffern ein.</translation>
    </message>
    <message>
        <source>This number is too large. The limit is %1.</source>
        <translation>Diese Zahl ist zu groß. Die Grenze ist %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyBanner</name>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>No key for %1 is kept on this computer. Enter it to go on.</source>
        <translation>Auf diesem Computer ist kein Schlüssel für %1 verwahrt. Geben Sie ihn ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 did not accept the key. Enter it again, or ask for a new one.</source>
        <translation>%1 hat den Schlüssel nicht angenommen. Geben Sie ihn erneut ein oder bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>%1 gives this key no access to that. Ask for the rights, or use another key.</source>
        <translation>%1 gibt diesem Schlüssel darauf keinen Zugriff. Bitten Sie um die Rechte oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not give out the key. Unlock it and start again, or enter the key.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel nicht heraus. Entsperren Sie ihn und starten Sie neu, oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
</context>
<context>
    <name>rollbook::LineEditor</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>rollbook::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened since the start, without names and keys. It is not kept.</source>
        <translation>Was seit dem Start geschah, ohne Namen und Schlüssel. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Downloads können nicht gemerkt werden: Sie laufen nur, bis Rollbook beendet wird.</translation>
    </message>
    <message>
        <source>Open the connection %1 first.</source>
        <translation>Zuerst die Verbindung %1 öffnen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>In den Zeilen suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Open or close the filters</source>
        <translation>Filter öffnen oder schließen</translation>
    </message>
    <message>
        <source>Ask again for the rows</source>
        <translation>Zeilen neu abfragen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Switch between chart and table</source>
        <translation>Zwischen Diagramm und Tabelle wechseln</translation>
    </message>
    <message>
        <source>Open or close the details</source>
        <translation>Details öffnen oder schließen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open or close the downloads</source>
        <translation>Downloads öffnen oder schließen</translation>
    </message>
    <message>
        <source>Mask personal data, or show it</source>
        <translation>Persönliche Daten verdecken oder zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Zuletzt Geöffnetes schließen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open a report or a view by its place in the list</source>
        <translation>Bericht oder Ansicht nach Platz in der Liste öffnen</translation>
    </message>
    <message>
        <source>Undo a change of the filters</source>
        <translation>Änderung der Filter rückgängig machen</translation>
    </message>
    <message>
        <source>Redo a change of the filters</source>
        <translation>Änderung der Filter wiederherstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Back to what was in sight before</source>
        <translation>Zurück zu dem, was vorher zu sehen war</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>Was sich seit einem früheren Export geändert hat</translation>
    </message>
    <message>
        <source>These rows have no ids, so they cannot be compared with earlier ones.</source>
        <translation>Diese Zeilen haben keine IDs und lassen sich nicht mit früheren vergleichen.</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Find anyone, or anything to do</source>
        <translation>Jemanden oder einen Befehl finden</translation>
    </message>
</context>
<context>
    <name>rollbook::MinMaxOperand</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1: lowest number</source>
        <translation>%1: kleinste Zahl</translation>
    </message>
    <message>
        <source>%1: highest number</source>
        <translation>%1: größte Zahl</translation>
    </message>
    <message>
        <source>Enter the lowest number.</source>
        <translation>Bitte die kleinste Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter the highest number.</source>
        <translation>Bitte die größte Zahl eingeben.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Die kleinste Zahl ist größer als die größte.</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentField</name>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Zeit in %1</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: Datum</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: Uhrzeit</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>A time needs its date.</source>
        <translation>Eine Uhrzeit braucht ein Datum.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Diese Uhrzeit wird an dem Tag übersprungen.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentsOperand</name>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Bitte ein Datum eingeben.</translation>
    </message>
    <message>
        <source>The first moment is after the last.</source>
        <translation>Der erste Zeitpunkt liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>rollbook::NumberOperand</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Bitte eine Zahl eingeben.</translation>
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
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Pager</name>
    <message>
        <source>Page size</source>
        <translation>Pro Seite</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Vorherige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Gehe zu Seite (Strg+G)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Ask again for these rows (F5)</source>
        <translation>Diese Zeilen neu abrufen (F5)</translation>
    </message>
    <message>
        <source>of %L1</source>
        <extracomment>after the field with the page number</extracomment>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <extracomment>%1 is the number of rows, %2 what they are: &quot;of 12,430 customers&quot;</extracomment>
        <translation>von %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>of at least %1 %2</source>
        <extracomment>as &quot;of 12,430 customers&quot;, while not all of them are known</extracomment>
        <translation>von mindestens %1 %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Palette</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>rollbook::PaletteController</name>
    <message>
        <source>Find reports, views, commands</source>
        <translation>Berichte, Ansichten, Befehle finden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Switch to</source>
        <extracomment>Over the names of connections</extracomment>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find customers, reports, commands</source>
        <translation>Kunden, Berichte, Befehle finden</translation>
    </message>
</context>
<context>
    <name>rollbook::PartKeys</name>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Details der Zeile zeigen</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all rows that are loaded</source>
        <translation>Alle geladenen Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Mit den Spaltennamen kopieren</translation>
    </message>
    <message>
        <source>Copy their emails</source>
        <translation>Ihre E-Mails kopieren</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Menü der Zeile öffnen</translation>
    </message>
    <message>
        <source>Show the masked row as long as the key is held</source>
        <translation>Verdeckte Zeile zeigen, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <source>In the header of the table</source>
        <translation>In der Kopfzeile der Tabelle</translation>
    </message>
    <message>
        <source>Go to another column</source>
        <translation>Zu einer anderen Spalte gehen</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort by this column as well (or Shift and a click)</source>
        <translation>Zusätzlich nach dieser Spalte sortieren (oder Umschalt und Klick)</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>Spalte schmaler oder breiter machen</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Zu einem anderen Balken gehen</translation>
    </message>
    <message>
        <source>Go to the first or the last bar</source>
        <translation>Zum ersten oder letzten Balken gehen</translation>
    </message>
    <message>
        <source>Show the rows behind the bar</source>
        <translation>Zeilen hinter dem Balken zeigen</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>In der Liste der Downloads</translation>
    </message>
    <message>
        <source>Go to another download</source>
        <translation>Zu einem anderen Download gehen</translation>
    </message>
    <message>
        <source>Go to the first or the last download</source>
        <translation>Zum ersten oder letzten Download gehen</translation>
    </message>
    <message>
        <source>Start a waiting download earlier or later</source>
        <translation>Wartenden Download früher oder später starten</translation>
    </message>
    <message>
        <source>Open the menu of the download</source>
        <translation>Menü des Downloads öffnen</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>On a saved view or a filter</source>
        <translation>Auf einer gespeicherten Ansicht oder einem Filter</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>Ansicht nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Delete the view, or remove the filter</source>
        <translation>Ansicht löschen oder Filter entfernen</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSettings</name>
    <message>
        <source>Delete lists of customers that are not refreshed</source>
        <translation>Nicht aktualisierte Kundenlisten löschen</translation>
    </message>
    <message>
        <source>Forget customer data</source>
        <translation>Kundendaten vergessen</translation>
    </message>
    <message>
        <source>Find customers of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Kunden von %1 finden</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach %n Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>All lists and snapshots of customers on this computer</source>
        <translation>Alle Listen und Momentaufnahmen von Kunden auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a connection, %2 a number of customers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is kept of customers any more.</source>
        <translation>Von Kunden ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Deleted, with their keys: the lists of %1, and all snapshots.</source>
        <translation>Samt Schlüsseln gelöscht: die Listen von %1 und alle Momentaufnahmen.</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSource</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Someone without a name; %1 is a number</extracomment>
        <translation>Kunde %1</translation>
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
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows take about %n page(s).</source>
        <translation>
            <numerusform>%1 Zeilen brauchen etwa %n Seite.</numerusform>
            <numerusform>%1 Zeilen brauchen etwa %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows take many pages.</source>
        <translation>%1 Zeilen brauchen viele Seiten.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden aufgebaut</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Seiten werden gedruckt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Prepare the pages</source>
        <translation>Seiten vorbereiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Ausrichtung des Papiers</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Es ist kein Drucker eingerichtet.</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rollbook::ProfileRow</name>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Enter a host and a port, for example proxy.example:3128.</source>
        <translation>Rechner und Port eingeben, zum Beispiel proxy.example:3128.</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Name beim Proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort beim Proxy</translation>
    </message>
    <message>
        <source>Name, if it asks for one</source>
        <translation>Name, falls er einen verlangt</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Verwahrt. Zum Ersetzen tippen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Rollbook quits.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Das Passwort bleibt, bis Rollbook beendet wird.</translation>
    </message>
</context>
<context>
    <name>rollbook::RangeEditor</name>
    <message>
        <source>%1: first day</source>
        <translation>%1: erster Tag</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExportRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>requesting</source>
        <translation>wird angefragt</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Als Tabelle öffnen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Open %1 as a table</source>
        <translation>%1 als Tabelle öffnen</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Nicht mehr auf %1 warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExports</name>
    <message>
        <source>Recent exports</source>
        <translation>Letzte Exporte</translation>
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
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>rollbook::RelativeOperand</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: wie viele</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>Enter a whole number, 1 or more.</source>
        <translation>Bitte eine ganze Zahl ab 1 eingeben.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Bitte eine Einheit wählen.</translation>
    </message>
</context>
<context>
    <name>rollbook::RemoveDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Downloaded files stay.</source>
        <translation>Ihr Schlüssel wird aus dem Schlüsselbund gelöscht. Heruntergeladene Dateien bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of it are running and will be stopped.</source>
        <translation>
            <numerusform>Ein Download von ihr läuft und wird abgebrochen.</numerusform>
            <numerusform>%Ln Downloads von ihr laufen und werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportBanners</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Zurück zu allen</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked us to slow down. Next try in %Ln s.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>
            <numerusform>%1 bittet um Geduld. Nächster Versuch in %Ln s.</numerusform>
            <numerusform>%1 bittet um Geduld. Nächster Versuch in %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Zurück zum Diagramm</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by this column.</source>
        <translation>%1: Der Dienst kann nach dieser Spalte nicht sortieren.</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeaderBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export to a file (Ctrl+E)</source>
        <translation>In eine Datei exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Diagramm oder Tabelle (Strg+T)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>Offline nicht möglich</translation>
    </message>
    <message>
        <source>No %1 found for “%2”.</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Keine %1 zu „%2“ gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches for “%1” among all %2</source>
        <translation>
            <numerusform>%Ln Treffer für „%1“ unter allen %2</numerusform>
            <numerusform>%Ln Treffer für „%1“ unter allen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>E-Mails kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>From the chart: %1</source>
        <extracomment>%1 is &quot;September 2026 · Gender: Female&quot;</extracomment>
        <translation>Aus dem Diagramm: %1</translation>
    </message>
    <message>
        <source>From the chart</source>
        <translation>Aus dem Diagramm</translation>
    </message>
    <message>
        <source>Rollbook also tries again by itself.</source>
        <translation>Rollbook versucht es auch von selbst wieder.</translation>
    </message>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Verdeckt. Strg+Umschalt+M zeigt persönliche Daten.</translation>
    </message>
    <message>
        <source>Possible when all are found</source>
        <translation>Möglich, sobald alle gefunden sind</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Es gibt nichts zu exportieren</translation>
    </message>
    <message>
        <source>Only who was chosen is shown.</source>
        <translation>Nur die gewählte Person wird gezeigt.</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>the foot of a printed page: %1 is the name of a connection, %2 date and time</extracomment>
        <translation>%1, gedruckt %2</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>rollbook::RhythmField</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>A shorter month uses its last day.</source>
        <translation>Ein kürzerer Monat nimmt seinen letzten Tag.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Mindestens einen Tag wählen.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Eine Uhrzeit wie %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Not documented by the service: %1</source>
        <translation>Vom Dienst nicht dokumentiert: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1: field</source>
        <translation>%1: Feld</translation>
    </message>
    <message>
        <source>%1: type</source>
        <translation>%1: Art</translation>
    </message>
    <message>
        <source>%1: operator</source>
        <translation>%1: Vergleich</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Choose a field, or type its name.</source>
        <translation>Bitte ein Feld wählen oder seinen Namen eingeben.</translation>
    </message>
    <message>
        <source>Choose the type of the field.</source>
        <translation>Bitte die Art des Feldes wählen.</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>Bitte einen Vergleich wählen.</translation>
    </message>
</context>
<context>
    <name>rollbook::SampleCard</name>
    <message>
        <source>No account needed</source>
        <translation>Kein Konto nötig</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message numerus="yes">
        <source>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Ein erfundenes Studio mit %Ln Kunden, Mitgliedschaften und Buchungen. Alles funktioniert: Filter, Diagramme und Exporte. Nichts verlässt diesen Computer.</numerusform>
            <numerusform>Ein erfundenes Studio mit %Ln Kunden, Mitgliedschaften und Buchungen. Alles funktioniert: Filter, Diagramme und Exporte. Nichts verlässt diesen Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sample studio</source>
        <translation>Beispielstudio öffnen</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveComparison</name>
    <message>
        <source>Export the changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>%1-changes</source>
        <extracomment>A part of a file name: &quot;customers-changes&quot;</extracomment>
        <translation>%1-änderungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Vor Formeln schützen</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Text, der mit = + − @ beginnt, bleibt Text. Telefonnummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file holds what changed in the clear, also while the window is masked.</source>
        <translation>Die Datei enthält die Änderungen unverdeckt, auch wenn das Fenster verdeckt ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveGroup</name>
    <message>
        <source>Save image as %1</source>
        <translation>Bild als %1 speichern</translation>
    </message>
    <message>
        <source>Save image as</source>
        <translation>Bild speichern als</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleController</name>
    <message>
        <source>Schedules cannot be kept, so none is started. Is the disk full?</source>
        <translation>Zeitpläne können nicht gemerkt werden, daher startet keiner. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The list of schedules cannot be read, so none is started.</source>
        <translation>Die Liste der Zeitpläne ist nicht lesbar, daher startet keiner.</translation>
    </message>
    <message>
        <source>The schedule could not be kept. Is the disk full?</source>
        <translation>Der Zeitplan konnte nicht gemerkt werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The list of schedules was damaged. It is kept as %1.</source>
        <translation>Die Liste der Zeitpläne war beschädigt. Sie liegt als %1 bereit.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleEditor</name>
    <message>
        <source>Repeat this export</source>
        <translation>Diesen Export wiederholen</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Zeitplan bearbeiten</translation>
    </message>
    <message>
        <source>Runs while Rollbook is open or in the tray. A missed run is made up once.</source>
        <translation>Läuft, solange Rollbook offen oder im Infobereich ist. Ein ausgefallener Lauf wird einmal nachgeholt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Each run counts these dates from its own day.</source>
        <translation>Jeder Lauf zählt diese Tage von seinem eigenen Tag an.</translation>
    </message>
    <message>
        <source>%1 become those of each run.</source>
        <comment>placeholders such as {date}</comment>
        <translation>%1 werden bei jedem Lauf ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Zeitplan speichern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>A schedule needs a name.</source>
        <translation>Ein Zeitplan braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleList</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>No schedules yet. Choose “Repeat…” where you export a report.</source>
        <translation>Noch keine Zeitpläne. Beim Exportieren eines Berichts „Wiederholen…“ wählen.</translation>
    </message>
    <message>
        <source>This could not be kept. Is the disk full?</source>
        <translation>Das konnte nicht gemerkt werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>They run while Rollbook is open or in the tray.</source>
        <translation>Sie laufen, solange Rollbook offen oder im Infobereich ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its files stay.</source>
        <translation>„%1“ ist gelöscht. Die Dateien bleiben.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleRow</name>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1. Next run: %2</source>
        <translation>%1. Nächster Lauf: %2</translation>
    </message>
    <message>
        <source>%1. Switched off</source>
        <translation>%1. Ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>rollbook::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentBuilder</name>
    <message>
        <source>The rules are saved in %1.</source>
        <translation>Die Regeln sind in %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) need a value</source>
        <translation>
            <numerusform>%n Regel braucht einen Wert</numerusform>
            <numerusform>%n Regeln brauchen einen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Noch keine Regel</translation>
    </message>
    <message>
        <source>The segment&apos;s ID is missing</source>
        <translation>Die ID des Segments fehlt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Add a rule to say which ones.</source>
        <translation>Fügen Sie eine Regel hinzu, die sagt, welche.</translation>
    </message>
    <message>
        <source>%1 of the segment %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;, %2 the ID of a segment</extracomment>
        <translation>%1 des Segments %2.</translation>
    </message>
    <message>
        <source>All %1.</source>
        <extracomment>%1 is what is exported, &quot;users&quot;</extracomment>
        <translation>Alle %1.</translation>
    </message>
    <message>
        <source>The names offered are those of %1. For %2 type the names that the service uses.</source>
        <translation>Die angebotenen Namen sind die von %1. Tippen Sie für %2 die Namen ein, die der Dienst verwendet.</translation>
    </message>
    <message>
        <source>Enter the ID of the segment.</source>
        <translation>Geben Sie die ID des Segments ein.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird benötigt.</translation>
    </message>
    <message>
        <source>The rules of %1 are open.</source>
        <translation>Die Regeln aus %1 sind geöffnet.</translation>
    </message>
    <message>
        <source>The rules of %1 are open, without members that no rule needs.</source>
        <translation>Die Regeln aus %1 sind geöffnet, ohne Angaben, die keine Regel braucht.</translation>
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
        <translation>Alles wird exportiert. Das kann dauern und eine große Datei ergeben.</translation>
    </message>
    <message>
        <source>Back to the rules before</source>
        <translation>Zurück zu den Regeln davor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentDialogs</name>
    <message>
        <source>Segments (%1)</source>
        <translation>Segmente (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Open a segment</source>
        <translation>Ein Segment öffnen</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Das Segment speichern</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <extracomment>%1 is the name of a file, %2 why</extracomment>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentEditor</name>
    <message>
        <source>Which rules must hold</source>
        <translation>Welche Regeln gelten müssen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>all or any of the rules</comment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>All rules are joined in one way; groups inside groups are not possible.</source>
        <translation>Alle Regeln werden auf eine Art verbunden; Gruppen in Gruppen sind nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not complete.</source>
        <translation>
            <numerusform>%n Regel ist nicht vollständig.</numerusform>
            <numerusform>%n Regeln sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be sent: %1</source>
        <translation>Die Regeln lassen sich nicht senden: %1</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Mit</translation>
    </message>
    <message numerus="yes">
        <source>of %n rule(s)</source>
        <comment>after All or Any</comment>
        <translation>
            <numerusform>von %n Regel</numerusform>
            <numerusform>von %n Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentSummary</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>%1 counts rows only while it exports. There is no preview.</source>
        <translation>%1 zählt Zeilen erst beim Export. Es gibt keine Vorschau.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1 prepares the file</source>
        <translation>%1 bereitet die Datei vor</translation>
    </message>
    <message>
        <source>Rollbook downloads it</source>
        <translation>Rollbook lädt sie herunter</translation>
    </message>
    <message>
        <source>From a link that is valid for a while</source>
        <translation>Über einen Link, der eine Zeit lang gilt</translation>
    </message>
    <message>
        <source>It opens as a table</source>
        <translation>Sie öffnet sich als Tabelle</translation>
    </message>
    <message>
        <source>To be searched and sorted here</source>
        <translation>Hier zu durchsuchen und zu sortieren</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Zusammenfassung schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+I)</source>
        <translation>Schließen (Strg+I)</translation>
    </message>
    <message>
        <source>Rollbook checks until it is ready</source>
        <translation>Rollbook sieht nach, bis sie fertig ist</translation>
    </message>
    <message>
        <source>From %1 on; Rollbook checks until it is ready</source>
        <translation>Ab %1; Rollbook sieht nach, bis sie fertig ist</translation>
    </message>
</context>
<context>
    <name>rollbook::SentenceBar</name>
    <message>
        <source>Copy this sentence</source>
        <translation>Diesen Satz kopieren</translation>
    </message>
</context>
<context>
    <name>rollbook::ServiceCard</name>
    <message>
        <source>Customers, memberships and attendance of gyms and studios.</source>
        <translation>Kunden, Mitgliedschaften und Teilnahmen von Fitness- und anderen Studios.</translation>
    </message>
    <message>
        <source>Care agents: users, teams and time in each state.</source>
        <translation>Serviceteams: Benutzer, Teams und Zeit in jedem Status.</translation>
    </message>
    <message>
        <source>Customers of an EV charging network.</source>
        <translation>Kunden eines Ladenetzes für Elektroautos.</translation>
    </message>
    <message>
        <source>Loyalty members, picked with a rule builder.</source>
        <translation>Mitglieder eines Treueprogramms, mit Regeln ausgewählt.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>Mit %1 verbinden</translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Words that someone may look for the theme by
----------
Words that someone may look for the text size by</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Words that someone may look for it by</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Downloads zugleich</translation>
    </message>
    <message>
        <source>Closing the window during exports</source>
        <translation>Fenster während Exporten schließen</translation>
    </message>
    <message>
        <source>Tell when exports end out of sight</source>
        <translation>Melden, wenn Exporte im Hintergrund enden</translation>
    </message>
    <message>
        <source>Keep the computer awake during exports</source>
        <translation>Computer während Exporten wach halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Mask personal data without input</source>
        <translation>Persönliche Daten ohne Eingabe verdecken</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Rollbook</source>
        <translation>Über Rollbook</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Light, dark, colours</source>
        <translation>Hell, dunkel, Farben, Aussehen</translation>
    </message>
    <message>
        <source>Larger letters, zoom, font</source>
        <translation>Größere Schrift, Zoom, Lupe</translation>
    </message>
    <message>
        <source>Tray, quit</source>
        <translation>Infobereich, Beenden</translation>
    </message>
    <message>
        <source>Find customers while you type</source>
        <translation>Kunden beim Tippen finden</translation>
    </message>
    <message>
        <source>Consent, search, list</source>
        <translation>Einwilligung, Zustimmung, Suche, Liste</translation>
    </message>
</context>
<context>
    <name>rollbook::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Daten verdecken</translation>
    </message>
    <message>
        <source>Masked</source>
        <extracomment>Masked: names, phone numbers and the like are, and the button shows them again</extracomment>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Hold F8</source>
        <extracomment>What to do with the key to see one row</extracomment>
        <translation>F8 halten</translation>
    </message>
    <message>
        <source>Personal data is masked. Hold F8 to see the current row.</source>
        <translation>Persönliche Daten sind verdeckt. F8 gedrückt halten zeigt die aktuelle Zeile.</translation>
    </message>
    <message>
        <source>Masks names, phone numbers and the like (Ctrl+Shift+M)</source>
        <translation>Verdeckt Namen, Telefonnummern und Ähnliches (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Jemanden finden</translation>
    </message>
</context>
<context>
    <name>rollbook::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>rollbook::SourceBar</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What is exported, in words (Ctrl+I)</source>
        <translation>Was exportiert wird, in Worten (Strg+I)</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;; the choices &quot;Rules&quot;, &quot;All users&quot; follow</extracomment>
        <translation>%1 aus</translation>
    </message>
</context>
<context>
    <name>rollbook::StatePage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No %1 yet.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Noch keine %1.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message numerus="yes">
        <source>No %1 match these %Ln filters.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>
            <numerusform>Keine %1 passen zu diesem Filter.</numerusform>
            <numerusform>Keine %1 passen zu diesen %Ln Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Noch keine Antwort von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw them all</source>
        <translation>Alle zeichnen</translation>
    </message>
    <message>
        <source>Reading the groups: %1 of %2</source>
        <extracomment>both are numbers</extracomment>
        <translation>Gruppen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>This makes %1 groups, more than a chart can tell apart. The table shows each of them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Das ergibt %1 Gruppen, mehr als ein Diagramm unterscheidbar zeigt. Die Tabelle zeigt jede einzelne.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Choose what to export. The file opens here.</source>
        <translation>Wählen Sie, was exportiert wird. Die Datei öffnet sich hier.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Diese Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 kann nicht angezeigt werden. %2</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>No such %1.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Keine solchen %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::TextOperand</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Bitte einen Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenField</name>
    <message>
        <source>Show choices</source>
        <translation>Auswahl zeigen</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenPill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>rollbook::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The step “%1” did not come about.</source>
        <translation>Der Schritt „%1“ kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The button “%1” is not there.</source>
        <translation>Die Schaltfläche „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The field “%1” is not there.</source>
        <translation>Das Feld „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The key “%1” is not there.</source>
        <translation>Die Taste „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The choice “%1” is not there.</source>
        <translation>Die Auswahl „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>rollbook::TrayIcon</name>
    <message>
        <source>Show Rollbook</source>
        <translation>Rollbook zeigen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>rollbook::TriState</name>
    <message>
        <source>Any</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewBar</name>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Keep these changes in “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>Diese Änderungen in „%1“ behalten</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewFiles</name>
    <message>
        <source>Saved views (%1)</source>
        <translation>Gespeicherte Ansichten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 holds no saved views that this version knows. Export them again.</source>
        <translation>%1 enthält keine Ansichten, die diese Version kennt. Sie neu exportieren.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>There is a view with this name. Choose another one.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen. Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsController</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The saved views could not be kept. Is the disk full?</source>
        <translation>Die Ansichten konnten nicht gespeichert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of %1 were left out: they are for reports of another service.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Ansicht aus %1 wurde ausgelassen: Sie gehört zu Berichten eines anderen Dienstes.</numerusform>
            <numerusform>%n Ansichten aus %1 wurden ausgelassen: Sie gehören zu Berichten eines anderen Dienstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views were damaged. They are kept in %1.</source>
        <translation>Die gespeicherten Ansichten waren beschädigt. Sie liegen in %1.</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1</source>
        <translation>Die gespeicherten Ansichten sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This view asks for something that this version does not know. Save it anew.</source>
        <translation>Diese Ansicht fragt etwas, das diese Version nicht kennt. Sie neu speichern.</translation>
    </message>
    <message>
        <source>%1 %2, counted %3</source>
        <extracomment>%1 is a number, %2 &quot;customers&quot;, %3 a time of day</extracomment>
        <translation>%1 %2, gezählt %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsSection</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save or import a view</source>
        <translation>Ansicht speichern oder importieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
</context>
<context>
    <name>rollbook::WelcomePage</name>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Willkommen bei Rollbook</translation>
    </message>
    <message>
        <source>See, filter, chart and export the customers of your studio, right on your computer.</source>
        <translation>Die Kunden Ihres Studios ansehen, filtern, als Diagramm zeigen und exportieren, direkt auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>You can add more connections at any time with %1</source>
        <extracomment>%1 is where the key is shown</extracomment>
        <translation>Weitere Verbindungen jederzeit mit %1</translation>
    </message>
    <message>
        <source>Or connect your own data</source>
        <translation>Oder eigene Daten verbinden</translation>
    </message>
    <message>
        <source>Tokens are kept in your system keychain. Rollbook never writes them to a file and sends them only to the service they belong to.</source>
        <translation>Schlüssel werden im Schlüsselbund Ihres Systems verwahrt. Rollbook schreibt sie nie in eine Datei und sendet sie nur an den Dienst, zu dem sie gehören.</translation>
    </message>
</context>
<context>
    <name>rollbook::Workspace</name>
    <message>
        <source>This report is not known any more. Export another one from its page.</source>
        <translation>Diesen Bericht gibt es nicht mehr. Einen anderen von seiner Seite aus exportieren.</translation>
    </message>
    <message>
        <source>Not possible while offline. Try again when the connection is back.</source>
        <translation>Offline nicht möglich. Erneut versuchen, wenn die Verbindung steht.</translation>
    </message>
</context>
</TS>
