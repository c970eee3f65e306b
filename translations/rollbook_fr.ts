<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Anniversaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>%1 is a column: &quot;Failed payments: yes&quot;</extracomment>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading in this order: %1 of %2 so far.</source>
        <translation>Lecture dans cet ordre&#xa0;: %1 sur %2 pour l’instant.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: there may be more.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Arrêté après %1 sur %2&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Read %1 of %2 from both ends of this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Lu depuis les deux extrémités de cet ordre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Read %1 of %2 in this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Lu dans cet ordre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is &quot;12 customers&quot;</extracomment>
        <translation>Au moins %1</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Account credit</source>
        <translation>Crédit du compte</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Abonnements actifs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de l’agent</translation>
    </message>
    <message>
        <source>Agent IDs</source>
        <translation>ID des agents</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attendance ID</source>
        <translation>ID de présence</translation>
    </message>
    <message>
        <source>Attendance ID greater than</source>
        <translation>ID de présence supérieur à</translation>
    </message>
    <message>
        <source>Attendance counts</source>
        <translation>Présences en chiffres</translation>
    </message>
    <message>
        <source>Attendance status</source>
        <translation>Statut de présence</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Awaiting cash or transfer</source>
        <translation>En attente d’espèces ou de virement</translation>
    </message>
    <message>
        <source>Awaiting the processor</source>
        <translation>En attente du prestataire</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Bank registration number</source>
        <translation>Code banque</translation>
    </message>
    <message>
        <source>Being retried</source>
        <translation>Nouvel essai en cours</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation>Mois de naissance</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Booked and attended</source>
        <translation>Réservé et présent</translation>
    </message>
    <message>
        <source>Booked through</source>
        <translation>Réservé via</translation>
    </message>
    <message>
        <source>Booked with</source>
        <translation>Réservé avec</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Booking source IDs</source>
        <translation>ID des modes de réservation</translation>
    </message>
    <message>
        <source>Bookings to come</source>
        <translation>Réservations à venir</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Bought timeframe</source>
        <translation>Période d’achat</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>CPO</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>CPO subsidiary</source>
        <translation>Filiale CPO</translation>
    </message>
    <message>
        <source>Calendar month bought</source>
        <translation>Mois calendaire d’achat</translation>
    </message>
    <message>
        <source>Calendar month cancelled</source>
        <translation>Mois calendaire de résiliation</translation>
    </message>
    <message>
        <source>Calendar month due</source>
        <translation>Mois calendaire d’échéance</translation>
    </message>
    <message>
        <source>Calendar month joined</source>
        <translation>Mois calendaire d’inscription</translation>
    </message>
    <message>
        <source>Calendar month of the end</source>
        <translation>Mois calendaire de fin</translation>
    </message>
    <message>
        <source>Calendar month of the payout</source>
        <translation>Mois calendaire de versement</translation>
    </message>
    <message>
        <source>Calendar month of the start</source>
        <translation>Mois calendaire de début</translation>
    </message>
    <message>
        <source>Calendar month paid</source>
        <translation>Mois calendaire de paiement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Annulé tardivement</translation>
    </message>
    <message>
        <source>Cancelled timeframe</source>
        <translation>Période de résiliation</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>ID des catégories</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Débits</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Compte activé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Class ID</source>
        <translation>ID du cours</translation>
    </message>
    <message>
        <source>Class date</source>
        <translation>Date du cours</translation>
    </message>
    <message>
        <source>Class ends</source>
        <translation>Fin du cours</translation>
    </message>
    <message>
        <source>Class starts</source>
        <translation>Début du cours</translation>
    </message>
    <message>
        <source>Class timeframe</source>
        <translation>Période du cours</translation>
    </message>
    <message>
        <source>Class type</source>
        <translation>Type de cours</translation>
    </message>
    <message>
        <source>Class type ID</source>
        <translation>ID du type de cours</translation>
    </message>
    <message>
        <source>Class type IDs</source>
        <translation>ID des types de cours</translation>
    </message>
    <message>
        <source>Column ids such as agent_name, separated by commas; empty: those of the company</source>
        <translation>ID de colonnes comme agent_name, séparés par des virgules&#x202f;; vide&#xa0;: ceux de l’entreprise</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Company car reimbursement</source>
        <translation>Remboursement voiture de société</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Course fee</source>
        <translation>Frais de stage</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Séance de stage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Created exactly at</source>
        <translation>Créé exactement le</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit to spend</source>
        <translation>Crédit à dépenser</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Customer ID greater than</source>
        <translation>ID client supérieur à</translation>
    </message>
    <message>
        <source>Customer IDs</source>
        <translation>ID des clients</translation>
    </message>
    <message>
        <source>Customer memberships</source>
        <translation>Abonnements des clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers and staff</source>
        <translation>Clients et personnel</translation>
    </message>
    <message>
        <source>Customers directly below this owner</source>
        <translation>Clients directement sous ce propriétaire</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>Days until birthday</source>
        <translation>Jours avant l’anniversaire</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Clients supprimés</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Code de remise</translation>
    </message>
    <message>
        <source>Documents per</source>
        <translation>Documents par</translation>
    </message>
    <message>
        <source>Downgrade timeframe</source>
        <translation>Période de déclassement</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>Déclassé</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>À la séance</translation>
    </message>
    <message>
        <source>Drop-in fee</source>
        <translation>Frais à la séance</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>Mois d’échéance</translation>
    </message>
    <message>
        <source>Due timeframe</source>
        <translation>Période d’échéance</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Année d’échéance</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact d’urgence</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Vide&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Mois de fin</translation>
    </message>
    <message>
        <source>End timeframe</source>
        <translation>Période de fin</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Année de fin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Everyone below this owner, at any depth</source>
        <translation>Tous ceux sous ce propriétaire, à tout niveau</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>Paiements échoués</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Family ID</source>
        <translation>ID de famille</translation>
    </message>
    <message>
        <source>Family managers</source>
        <translation>Responsables de la famille</translation>
    </message>
    <message>
        <source>Family role</source>
        <translation>Rôle dans la famille</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>First membership</source>
        <translation>Premier abonnement</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Former system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Green (ms)</source>
        <translation>Vert (ms)</translation>
    </message>
    <message>
        <source>Grouped counts</source>
        <translation>Chiffres par groupe</translation>
    </message>
    <message>
        <source>Has an end date</source>
        <translation>A une date de fin</translation>
    </message>
    <message>
        <source>Has any of these traits</source>
        <translation>Répond à l’un de ces critères</translation>
    </message>
    <message>
        <source>Held membership ID</source>
        <translation>ID d’abonnement client</translation>
    </message>
    <message>
        <source>Held membership ID greater than</source>
        <translation>ID d’abonnement client supérieur à</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Fin de suspension</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Début de suspension</translation>
    </message>
    <message>
        <source>Hour joined</source>
        <translation>Heure d’inscription</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de rue</translation>
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
        <translation>ID des abonnements clients</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Include bookings to come</source>
        <translation>Inclure les réservations à venir</translation>
    </message>
    <message>
        <source>Include deleted customers</source>
        <translation>Inclure les clients supprimés</translation>
    </message>
    <message>
        <source>Include disabled agents</source>
        <translation>Inclure les agents désactivés</translation>
    </message>
    <message>
        <source>Instead of a time zone; 3600000 is one hour ahead</source>
        <translation>À la place d’un fuseau horaire&#x202f;; 3600000&#xa0;: une heure d’avance</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Instructor ID</source>
        <translation>ID du coach</translation>
    </message>
    <message>
        <source>Instructor IDs</source>
        <translation>ID des coachs</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Coachs</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID de facture</translation>
    </message>
    <message>
        <source>Invoice ID greater than</source>
        <translation>ID de facture supérieur à</translation>
    </message>
    <message>
        <source>Invoice counts</source>
        <translation>Factures en chiffres</translation>
    </message>
    <message>
        <source>Invoice email</source>
        <translation>E-mail de facturation</translation>
    </message>
    <message>
        <source>Invoice format</source>
        <translation>Format de facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>It stands in the address of the segment in the Console</source>
        <translation>Il figure dans l’adresse du segment dans la Console</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Joined day</source>
        <translation>Jour d’inscription</translation>
    </message>
    <message>
        <source>Joined month</source>
        <translation>Mois d’inscription</translation>
    </message>
    <message>
        <source>Joined this month</source>
        <translation>Inscrits ce mois-ci</translation>
    </message>
    <message>
        <source>Joined timeframe</source>
        <translation>Période d’inscription</translation>
    </message>
    <message>
        <source>Joined year</source>
        <translation>Année d’inscription</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Type de frais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Langue du fichier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Dernier paiement le</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Late cancels</source>
        <translation>Annulations tardives</translation>
    </message>
    <message>
        <source>Latest booking</source>
        <translation>Dernière réservation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origine du prospect</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level ID</source>
        <translation>ID du niveau</translation>
    </message>
    <message>
        <source>Lines per</source>
        <translation>Lignes par</translation>
    </message>
    <message>
        <source>Location IDs</source>
        <translation>ID des sites</translation>
    </message>
    <message>
        <source>Logged in (ms)</source>
        <translation>Connecté (ms)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Membership ID</source>
        <translation>ID d’abonnement</translation>
    </message>
    <message>
        <source>Membership counts</source>
        <translation>Abonnements en chiffres</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Memberships on hold</source>
        <translation>Abonnements suspendus</translation>
    </message>
    <message>
        <source>Mobile (ms)</source>
        <translation>Mobile (ms)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Valeur monétaire</translation>
    </message>
    <message>
        <source>Month bought</source>
        <translation>Mois d’achat</translation>
    </message>
    <message>
        <source>Month cancelled</source>
        <translation>Mois de résiliation</translation>
    </message>
    <message>
        <source>Month paid</source>
        <translation>Mois de paiement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names and IDs, external ones included</source>
        <translation>Noms et ID, y compris externes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nouveaux prospects</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Nombre d’achats</translation>
    </message>
    <message>
        <source>Numbers separated by commas</source>
        <translation>Nombres séparés par des virgules</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks</source>
        <translation>Nombres séparés par des virgules ou des espaces</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks; with teams, probably only agents that are in both</source>
        <translation>Nombres séparés par des virgules ou des espaces&#x202f;; avec des équipes, sans doute seulement les agents présents dans les deux</translation>
    </message>
    <message>
        <source>Numbers, or none</source>
        <translation>Nombres, ou none</translation>
    </message>
    <message>
        <source>Offset from UTC in ms</source>
        <translation>Décalage UTC en ms</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>On hold now</source>
        <translation>Suspendu actuellement</translation>
    </message>
    <message>
        <source>On the mailing list</source>
        <translation>Dans la liste de diffusion</translation>
    </message>
    <message>
        <source>On the printed mailing list</source>
        <translation>Dans la liste de diffusion papier</translation>
    </message>
    <message>
        <source>One-time fee</source>
        <translation>Frais uniques</translation>
    </message>
    <message>
        <source>Only the total times depend on it</source>
        <translation>Seuls les temps totaux en dépendent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID de l’opérateur</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Opted in on</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>Other active memberships</source>
        <translation>Autres abonnements actifs</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Autre genre</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Score global</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limites propres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Owner ID, whole subtree</source>
        <translation>ID du propriétaire, toute la branche</translation>
    </message>
    <message>
        <source>Owner and operator</source>
        <translation>Propriétaire et opérateur</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payé via</translation>
    </message>
    <message>
        <source>Paid timeframe</source>
        <translation>Période de paiement</translation>
    </message>
    <message>
        <source>Past memberships</source>
        <translation>Anciens abonnements</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Payment processor IDs</source>
        <translation>ID des prestataires de paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payments being retried</source>
        <translation>Paiements en nouvel essai</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Payout month</source>
        <translation>Mois de versement</translation>
    </message>
    <message>
        <source>Payout year</source>
        <translation>Année de versement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>Adresse de l’image</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>Solde de points</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prépayé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product variants</source>
        <translation>Variantes de produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Motif de résiliation</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Recurring fee</source>
        <translation>Frais récurrents</translation>
    </message>
    <message>
        <source>Red (ms)</source>
        <translation>Rouge (ms)</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Code de parrainage</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Parrainé par</translation>
    </message>
    <message>
        <source>Referred by ID</source>
        <translation>Parrainé par (ID)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée le</translation>
    </message>
    <message>
        <source>Refunded invoice ID</source>
        <translation>ID de la facture remboursée</translation>
    </message>
    <message>
        <source>Registration blocked</source>
        <translation>Réservations bloquées</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Renewal timeframe</source>
        <translation>Période de renouvellement</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Nouvel essai échoué</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Exécuter le</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>Code SWIFT</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sent as typed; the service decides what it means</source>
        <translation>Envoyé tel que saisi&#x202f;; le service l’interprète</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Décroche</translation>
    </message>
    <message>
        <source>Spaaza segment ID</source>
        <translation>ID de segment Spaaza</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Mois de début</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Start timeframe</source>
        <translation>Période de début</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Année de début</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Team IDs</source>
        <translation>ID des équipes</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total console, green, yellow, red and mobile time in milliseconds come only in JSON.</source>
        <translation>Les temps totaux (console, vert, jaune, rouge et mobile) en millisecondes n’existent qu’en JSON.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unclaimed accounts</source>
        <translation>Comptes non activés</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Updated exactly at</source>
        <translation>Modifié exactement le</translation>
    </message>
    <message>
        <source>Upgrade timeframe</source>
        <translation>Période de surclassement</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Surclassé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venue ID</source>
        <translation>ID du lieu</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bons d’achat</translation>
    </message>
    <message>
        <source>Wallet ledger</source>
        <translation>Relevé du portefeuille</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Éléments à exporter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With a discount</source>
        <translation>Avec remise</translation>
    </message>
    <message>
        <source>With account credit</source>
        <translation>Avec crédit</translation>
    </message>
    <message>
        <source>Year bought</source>
        <translation>Année d’achat</translation>
    </message>
    <message>
        <source>Year cancelled</source>
        <translation>Année de résiliation</translation>
    </message>
    <message>
        <source>Year paid</source>
        <translation>Année de paiement</translation>
    </message>
    <message>
        <source>Yellow (ms)</source>
        <translation>Jaune (ms)</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>birth month</source>
        <translation>mois de naissance</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>booking source</source>
        <translation>mode de réservation</translation>
    </message>
    <message>
        <source>class type</source>
        <translation>type de cours</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>due month</source>
        <translation>mois d’échéance</translation>
    </message>
    <message>
        <source>due year</source>
        <translation>année d’échéance</translation>
    </message>
    <message>
        <source>end month</source>
        <translation>mois de fin</translation>
    </message>
    <message>
        <source>end year</source>
        <translation>année de fin</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>hour of the day joined at</source>
        <translation>heure d’inscription</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après le</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant le</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est entre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>remonte à moins de</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>est dans la période</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>remonte à plus de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>est le</translation>
    </message>
    <message>
        <source>item</source>
        <translation>article</translation>
    </message>
    <message>
        <source>joined day</source>
        <translation>jour d’inscription</translation>
    </message>
    <message>
        <source>joined month</source>
        <translation>mois d’inscription</translation>
    </message>
    <message>
        <source>joined year</source>
        <translation>année d’inscription</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>kind of fee</source>
        <translation>type de frais</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>month bought</source>
        <translation>mois d’achat</translation>
    </message>
    <message>
        <source>month cancelled</source>
        <translation>mois de résiliation</translation>
    </message>
    <message>
        <source>month of the year bought in</source>
        <translation>mois calendaire d’achat</translation>
    </message>
    <message>
        <source>month of the year cancelled in</source>
        <translation>mois calendaire de résiliation</translation>
    </message>
    <message>
        <source>month of the year it ends in</source>
        <translation>mois calendaire de fin</translation>
    </message>
    <message>
        <source>month of the year it is due in</source>
        <translation>mois calendaire d’échéance</translation>
    </message>
    <message>
        <source>month of the year it starts in</source>
        <translation>mois calendaire de début</translation>
    </message>
    <message>
        <source>month of the year joined in</source>
        <translation>mois calendaire d’inscription</translation>
    </message>
    <message>
        <source>month of the year of the payout</source>
        <translation>mois calendaire de versement</translation>
    </message>
    <message>
        <source>month of the year paid in</source>
        <translation>mois calendaire de paiement</translation>
    </message>
    <message>
        <source>month paid</source>
        <translation>mois de paiement</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>paiement échoué</translation>
    </message>
    <message>
        <source>payment processor</source>
        <translation>prestataire de paiement</translation>
    </message>
    <message>
        <source>payment retry</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>payout month</source>
        <translation>mois de versement</translation>
    </message>
    <message>
        <source>payout year</source>
        <translation>année de versement</translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation>décroche</translation>
    </message>
    <message>
        <source>start month</source>
        <translation>mois de début</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>heure de début</translation>
    </message>
    <message>
        <source>start year</source>
        <translation>année de début</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>compte non activé</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>way of paying for the booking</source>
        <translation>moyen de payer la réservation</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>type d’achat</translation>
    </message>
    <message>
        <source>whether their registration is blocked</source>
        <translation>blocage des réservations</translation>
    </message>
    <message>
        <source>whether they are active</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>whether they are claimed</source>
        <translation>activation du compte</translation>
    </message>
    <message>
        <source>whether they are new</source>
        <translation>nouveauté</translation>
    </message>
    <message>
        <source>whether they are slipping away</source>
        <translation>décrochage</translation>
    </message>
    <message>
        <source>whether they have account credit</source>
        <translation>crédit du compte</translation>
    </message>
    <message>
        <source>year bought</source>
        <translation>année d’achat</translation>
    </message>
    <message>
        <source>year cancelled</source>
        <translation>année de résiliation</translation>
    </message>
    <message>
        <source>year paid</source>
        <translation>année de paiement</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message numerus="yes">
        <source>attendances</source>
        <translation>
            <numerusform>présence</numerusform>
            <numerusform>présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups</source>
        <translation>
            <numerusform>groupe</numerusform>
            <numerusform>groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <translation>
            <numerusform>facture</numerusform>
            <numerusform>factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memberships</source>
        <translation>
            <numerusform>abonnement</numerusform>
            <numerusform>abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users</source>
        <translation>
            <numerusform>utilisateur</numerusform>
            <numerusform>utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Anniversaires cette semaine</translation>
    </message>
</context>
<context>
    <name>CellFormat</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <extracomment>What a cell says now, and what it said before</extracomment>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>ChangesPreview</name>
    <message numerus="yes">
        <source>%1 text(s) become a formula</source>
        <translation>
            <numerusform>%1 texte devient une formule</numerusform>
            <numerusform>%1 textes deviennent des formules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone number(s) lose the plus sign</source>
        <translation>
            <numerusform>%1 numéro de téléphone perd le signe plus</numerusform>
            <numerusform>%1 numéros de téléphone perdent le signe plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) lose the leading zero</source>
        <translation>
            <numerusform>%1 numéro perd le zéro initial</numerusform>
            <numerusform>%1 numéros perdent le zéro initial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 long number(s) lose the last digits</source>
        <translation>
            <numerusform>%1 long numéro perd ses derniers chiffres</numerusform>
            <numerusform>%1 longs numéros perdent leurs derniers chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a power of ten</source>
        <translation>
            <numerusform>%1 texte devient une puissance de dix</numerusform>
            <numerusform>%1 textes deviennent des puissances de dix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a date</source>
        <translation>
            <numerusform>%1 texte devient une date</numerusform>
            <numerusform>%1 textes deviennent des dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <extracomment>%1 is &quot;98 numbers lose the leading zero&quot;, %2 columns and what stands in them</extracomment>
        <translation>%1, par exemple %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) would change</source>
        <translation>
            <numerusform>%1 cellule changerait</numerusform>
            <numerusform>%1 cellules changeraient</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>rollbook-cli --help shows how it is used.</source>
        <translation>rollbook-cli --help montre comment l’utiliser.</translation>
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
        <translation>Utilisation&#xa0;:
  rollbook-cli reports [--json]
  rollbook-cli rows RAPPORT [connexion] [requête] [--limit N] [--offset N] [--format table|json|csv]
  rollbook-cli export RAPPORT [connexion] [requête] [--format csv|json] --output FICHIER [--overwrite|--dated]
                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]
  rollbook-cli profile add NOM --service NOM [--base-url URL] [--option CLÉ=VALEUR]... --secret-stdin
  rollbook-cli profile list [--json]
  rollbook-cli profile test NOM
  rollbook-cli profile remove NOM

Connexion&#xa0;:
  --profile NOM        une connexion enregistrée&#x202f;; son secret est dans le trousseau
  --base-url URL       sans profil, adresse du service&#xa0;: https://goteamup.com/api/v2
  --service NOM        service du rapport&#x202f;; peut être omis
  --option CLÉ=VALEUR  time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;
                       khoros: company_key=CLÉ; spaaza: chain=N
  ROLLBOOK_SECRET      variable d’environnement avec le secret&#xa0;: un jeton, khoros UTILISATEUR:MOTDEPASSE,
                       spaaza ID:SECRET&#x202f;; passe avant celui du trousseau

Profils&#xa0;:
  --secret-stdin       le secret est la première ligne de l’entrée standard
  --base-url URL       à défaut, l’adresse que le service documente

Requête&#xa0;:
  --filter NOM=VALEUR  un filtre sous le nom que lui donne le service&#x202f;; listes séparées par des virgules&#x202f;;
                       pour les dates aussi NOM=last-30-days, today, last-7-days, this-month, last-month, this-year
  --columns A,B        colonnes&#x202f;; à défaut, celles habituelles du rapport
  --sort -A,B          clés de tri, la plus importante d’abord, - pour décroissant
  --limit N            au plus autant de lignes, 50 à défaut&#x202f;; 0 n’affiche que le total

Export&#xa0;:
  --dated              dans le nom du FICHIER, {date}, {time}, {year}, {month} et {day} sont ceux du moment, et un
                       numéro est ajouté si le fichier existe
  --spreadsheet xlsx   enregistre un classeur Excel&#xa0;: le texte reste du texte, montants et dates sont ce qu’ils sont
  --spreadsheet csv    enregistre un CSV que les tableurs ouvrent&#xa0;: marque d’ordre des octets, séparateur de liste
  --protect-formulas   avec --spreadsheet csv&#xa0;: un texte qui commence comme une formule reste un texte
  --receipt            enregistre aussi FICHIER.receipt.json&#xa0;: lignes, annonce, SHA-256 et heure

Codes de sortie&#xa0;: 0 terminé, 2 utilisation, 3 accès refusé, 4 réseau, 5 refusé ou échoué côté service,
6 fichier ou trousseau, 130 interrompu.
</translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative.</source>
        <translation>%1 exige un nombre non négatif.</translation>
    </message>
    <message>
        <source>%1 needs names separated by commas.</source>
        <translation>%1 exige des noms séparés par des virgules.</translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE.</source>
        <translation>%1 exige NOM=VALEUR.</translation>
    </message>
    <message>
        <source>Which profile? Its name is missing.</source>
        <translation>Quel profil&#x202f;? Son nom manque.</translation>
    </message>
    <message>
        <source>--secret-stdin is needed: the secret is the first line of standard input.</source>
        <translation>--secret-stdin est nécessaire&#xa0;: le secret est la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>--spreadsheet is csv or xlsx.</source>
        <translation>--spreadsheet est csv ou xlsx.</translation>
    </message>
    <message>
        <source>--protect-formulas goes with --spreadsheet csv.</source>
        <translation>--protect-formulas va avec --spreadsheet csv.</translation>
    </message>
    <message>
        <source>--spreadsheet csv is made of --format csv.</source>
        <translation>--spreadsheet csv se fait à partir de --format csv.</translation>
    </message>
    <message>
        <source>Which report? rollbook-cli reports lists them.</source>
        <translation>Quel rapport&#x202f;? rollbook-cli reports les énumère.</translation>
    </message>
    <message>
        <source>--output FILE is needed.</source>
        <translation>--output FICHIER est nécessaire.</translation>
    </message>
    <message>
        <source>--dated never replaces a file; leave out --overwrite.</source>
        <translation>--dated ne remplace jamais un fichier&#x202f;; n’indiquez pas --overwrite.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format est table, json ou csv.</translation>
    </message>
    <message>
        <source>The first word is reports, rows, export or profile.</source>
        <translation>Le premier mot est reports, rows, export ou profile.</translation>
    </message>
    <message>
        <source>The word after profile is add, list, test or remove.</source>
        <translation>Le mot après profile est add, list, test ou remove.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Option %1 inconnue.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 exige une valeur.</translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation>%1 n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>any of %1, separated by commas</source>
        <translation>des valeurs parmi %1, séparées par des virgules</translation>
    </message>
    <message>
        <source>whole numbers separated by commas</source>
        <translation>des nombres entiers séparés par des virgules</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>une date comme 2026-03-31</translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T18:00:00+02:00</source>
        <translation>un moment comme 2026-03-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>texts separated by commas</source>
        <translation>des textes séparés par des virgules</translation>
    </message>
    <message>
        <source>@FILE, a JSON file with rules, or the rules themselves</source>
        <translation>@FICHIER, un fichier JSON avec des règles, ou les règles elles-mêmes</translation>
    </message>
    <message>
        <source>The filter %1 is given twice.</source>
        <translation>Le filtre %1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>%1 needs today, last-7-days, last-30-days, this-month, last-month or this-year.</source>
        <translation>%1 exige today, last-7-days, last-30-days, this-month, last-month ou this-year.</translation>
    </message>
    <message>
        <source>%1 is no filter; it has an option of its own.</source>
        <translation>%1 n’est pas un filtre&#x202f;; une option lui est propre.</translation>
    </message>
    <message>
        <source>The report has no filter %1.</source>
        <translation>Le rapport n’a pas de filtre %1.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON: %2</source>
        <translation>%1 ne contient pas de JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs whole numbers separated by commas.</source>
        <translation>%1 exige des nombres entiers séparés par des virgules.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>%1 is not what the profile %2 says; leave it out.</source>
        <translation>%1 ne correspond pas au profil %2&#x202f;; ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>The profile %1 is for %2, the report is of %3.</source>
        <translation>Le profil %1 est pour %2, le rapport est de %3.</translation>
    </message>
    <message>
        <source>--profile or --base-url is missing, for example --base-url %1.</source>
        <translation>--profile ou --base-url manque, par exemple --base-url %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est indiquée deux fois.</translation>
    </message>
    <message>
        <source>%1 is no time zone; Europe/Copenhagen is one.</source>
        <translation>%1 n’est pas un fuseau horaire&#x202f;; Europe/Copenhagen en est un.</translation>
    </message>
    <message>
        <source>There is no profile %1; rollbook-cli profile list lists them.</source>
        <translation>Il n’y a pas de profil %1&#x202f;; rollbook-cli profile list les énumère.</translation>
    </message>
    <message>
        <source>%1 must hold the secret.</source>
        <translation>%1 doit contenir le secret.</translation>
    </message>
    <message>
        <source>%1 holds characters that no secret has.</source>
        <translation>%1 contient des caractères qu’aucun secret ne comporte.</translation>
    </message>
    <message>
        <source>The report has no column %1.</source>
        <translation>Le rapport n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>--sort names %1 twice.</source>
        <translation>--sort cite %1 deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sorts by %n key(s) at most.</source>
        <translation>
            <numerusform>%1 trie par %n clé au plus.</numerusform>
            <numerusform>%1 trie par %n clés au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be sorted by their own columns only; %1 is not among them.</source>
        <translation>Les groupes ne se trient que par leurs propres colonnes&#x202f;; %1 n’en fait pas partie.</translation>
    </message>
    <message>
        <source>%1 cannot be read as rows; use export.</source>
        <translation>%1 ne peut pas être lu en lignes&#x202f;; utilisez export.</translation>
    </message>
    <message>
        <source>%1 cannot be exported; use rows.</source>
        <translation>%1 ne peut pas être exporté&#x202f;; utilisez rows.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format est l’un de %1.</translation>
    </message>
    <message>
        <source>The service decides on columns and order of %1; only filters can be given.</source>
        <translation>Le service décide des colonnes et de l’ordre de %1&#x202f;; seuls des filtres peuvent être indiqués.</translation>
    </message>
    <message>
        <source>There is no report %1; rollbook-cli reports lists them.</source>
        <translation>Il n’y a pas de rapport %1&#x202f;; rollbook-cli reports les énumère.</translation>
    </message>
    <message>
        <source>%1 is a report of %2.</source>
        <translation>%1 est un rapport de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a formula; --protect-formulas keeps them</source>
        <translation>
            <numerusform>%n texte pris pour une formule&#x202f;; --protect-formulas le conserve</numerusform>
            <numerusform>%n textes pris pour des formules&#x202f;; --protect-formulas les conserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) without the +</source>
        <translation>
            <numerusform>%n numéro de téléphone sans le +</numerusform>
            <numerusform>%n numéros de téléphone sans le +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without the leading zero</source>
        <translation>
            <numerusform>%n numéro sans le zéro initial</numerusform>
            <numerusform>%n numéros sans le zéro initial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) without the last digits</source>
        <translation>
            <numerusform>%n long numéro sans les derniers chiffres</numerusform>
            <numerusform>%n longs numéros sans les derniers chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a power of ten</source>
        <translation>
            <numerusform>%n texte pris pour une puissance de dix</numerusform>
            <numerusform>%n textes pris pour des puissances de dix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a date</source>
        <translation>
            <numerusform>%n texte pris pour une date</numerusform>
            <numerusform>%n textes pris pour des dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:</source>
        <translation>
            <numerusform>Un tableur modifiera %n cellule&#x202f;; --spreadsheet xlsx la conserve&#xa0;:</numerusform>
            <numerusform>Un tableur modifiera %n cellules&#x202f;; --spreadsheet xlsx les conserve&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The query does not fit the report.</source>
        <translation>La requête ne convient pas au rapport.</translation>
    </message>
    <message>
        <source>The address is not secure; nothing was sent.</source>
        <translation>L’adresse n’est pas sécurisée&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted.</source>
        <translation>Le certificat du service n’est pas reconnu.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>Le service a refusé le jeton.</translation>
    </message>
    <message>
        <source>The token has no right to this.</source>
        <translation>Le jeton n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>Le service n’a pas cela.</translation>
    </message>
    <message>
        <source>The service still asks to slow down; try again later.</source>
        <translation>Le service demande toujours de ralentir&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Le service a refusé la demande.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Le service a échoué.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>La réponse du service est trop volumineuse.</translation>
    </message>
    <message>
        <source>The service sent the request elsewhere; it was not followed.</source>
        <translation>Le service a renvoyé la demande ailleurs&#x202f;; le renvoi n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The service could not make the file.</source>
        <translation>Le service n’a pas pu créer le fichier.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>Le lien vers le fichier a expiré.</translation>
    </message>
    <message>
        <source>The connection broke off: the export may have started or not. It was not sent again.</source>
        <translation>La connexion a été coupée&#xa0;: l’export a peut-être démarré, peut-être pas. Il n’a pas été redemandé.</translation>
    </message>
    <message>
        <source>The file exists; --overwrite replaces it.</source>
        <translation>Le fichier existe&#x202f;; --overwrite le remplace.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet; without --spreadsheet it is saved as it came.</source>
        <translation>Le fichier ne tient pas dans un tableur&#x202f;; sans --spreadsheet, il est enregistré tel quel.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau est inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 in total</source>
        <translation>
            <numerusform>%n ligne, %1 au total</numerusform>
            <numerusform>%n lignes, %1 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no secret for the profile %1.</source>
        <translation>Le trousseau n’a pas de secret pour le profil %1.</translation>
    </message>
    <message>
        <source>The environment variable ROLLBOOK_SECRET can hold the secret instead.</source>
        <translation>La variable d’environnement ROLLBOOK_SECRET peut contenir le secret à la place.</translation>
    </message>
    <message>
        <source>The service asks to slow down; going on in %1 s.</source>
        <translation>Le service demande de ralentir&#x202f;; reprise dans %1 s.</translation>
    </message>
    <message>
        <source>%1 holds a profile that cannot be read; it is left out.</source>
        <translation>%1 contient un profil illisible&#x202f;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service est l’un de %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Il y a déjà un profil %1.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>L’entrée standard</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 must hold two parts joined by a colon: %2.</source>
        <translation>%1 doit contenir deux parties reliées par un deux-points&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A profile needs it for its secret, so nothing was stored.</source>
        <translation>Un profil en a besoin pour son secret&#x202f;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>The profile %1 is stored.</source>
        <translation>Le profil %1 est enregistré.</translation>
    </message>
    <message>
        <source>It may hold the profile&apos;s secret, so nothing was removed.</source>
        <translation>Il contient peut-être le secret du profil&#x202f;; rien n’a donc été retiré.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Le profil %1 est retiré.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the secret of %2.</source>
        <translation>%1 répond et accepte le secret de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost, trying again …</source>
        <translation>Connexion perdue, nouvel essai…</translation>
    </message>
    <message>
        <source>Asking the service for the file …</source>
        <translation>Demande du fichier au service…</translation>
    </message>
    <message>
        <source>The service prepares the file …</source>
        <translation>Le service prépare le fichier…</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The list of exports cannot be kept: %1</source>
        <translation>La liste des exports ne peut pas être conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of exports could not be read. It is kept in %1</source>
        <translation>La liste des exports était illisible. Elle est conservée dans %1</translation>
    </message>
    <message>
        <source>What has arrived is kept in %1</source>
        <translation>Ce qui est arrivé est conservé dans %1</translation>
    </message>
    <message>
        <source>Another program is making this file.</source>
        <translation>Un autre programme crée ce fichier.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. It is kept in %1</source>
        <translation>La liste des profils n’a pas pu être lue. Elle est conservée dans %1</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password, or did not accept them.</source>
        <translation>Le proxy demande un nom et un mot de passe, ou ne les a pas acceptés.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Impossible d’ouvrir le fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Choose a CSV or JSON file.</source>
        <translation>Les classeurs ne peuvent pas être lus ici. Choisissez un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, so its rows cannot be told apart.</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: ses lignes ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>No row of the file has an id, so they cannot be told apart.</source>
        <translation>Aucune ligne du fichier n’a d’identifiant&#xa0;: elles ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>The two have no column in common besides their ids.</source>
        <translation>Ils n’ont aucune colonne en commun à part l’identifiant.</translation>
    </message>
    <message>
        <source>The rows came without their ids, so they cannot be compared.</source>
        <translation>Les lignes sont arrivées sans identifiant et ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The rows changed while they were read. Try again.</source>
        <translation>Les lignes ont changé pendant la lecture. Réessayez.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The snapshot is not there any more.</source>
        <translation>L’instantané n’existe plus.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so it cannot be read.</source>
        <translation>L’instantané est endommagé et ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Rien n’a changé depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajout</numerusform>
            <numerusform>%Ln ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparition</numerusform>
            <numerusform>%Ln disparitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;12 added, 3 gone, 41 changed&quot;, %2 date and time</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>No row is in both: the file may be of another report.</source>
        <translation>Aucune ligne ne figure des deux côtés&#xa0;: le fichier vient peut-être d’un autre rapport.</translation>
    </message>
    <message>
        <source>The export was not complete.</source>
        <translation>L’export n’était pas complet.</translation>
    </message>
    <message>
        <source>The file was changed after its export.</source>
        <translation>Le fichier a été modifié après son export.</translation>
    </message>
    <message>
        <source>Other filters were set then, so rows may be added or gone because of them.</source>
        <translation>Les filtres étaient différents&#xa0;: des lignes peuvent donc apparaître ou disparaître.</translation>
    </message>
    <message>
        <source>Only in this view, so not compared: %1.</source>
        <translation>Dans cette vue seulement, donc non comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only before, so not compared: %1.</source>
        <translation>Avant seulement, donc non comparé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have an id that stands there twice and are left out.</source>
        <translation>
            <numerusform>%Ln ligne a un identifiant en double et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes ont un identifiant en double et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no id and are left out.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas d’identifiant et est laissée de côté.</numerusform>
            <numerusform>%Ln lignes n’ont pas d’identifiant et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Rien n’a disparu.</translation>
    </message>
    <message>
        <source>No row has changed.</source>
        <translation>Aucune ligne n’a changé.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>other filters</source>
        <translation>autres filtres</translation>
    </message>
    <message>
        <source>same filters</source>
        <translation>mêmes filtres</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Une autre connexion porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The address must not hold a user or password. Remove what stands before the @.</source>
        <translation>L’adresse ne doit contenir ni utilisateur ni mot de passe. Retirez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or #. Remove it and what follows.</source>
        <translation>L’adresse ne doit pas contenir de&#x202f;? ni de #. Retirez-le et ce qui suit.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use one that begins with https://.</source>
        <translation>Cette adresse n’est pas chiffrée. Utilisez-en une qui commence par https://.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is needed. Enter it, or ask whoever gave you the key.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire. Saisissez cette valeur ou demandez-la à qui vous a remis la clé.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A number is needed here, in digits only.</source>
        <translation>Il faut un nombre ici, en chiffres uniquement.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Ce fuseau horaire est inconnu. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>This value cannot be used. Change it and try again.</source>
        <translation>Cette valeur est inutilisable. Modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>%1 answered, but did not accept the key. Enter it again.</source>
        <translation>%1 a répondu, mais n’a pas accepté la clé. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Ask for its rights.</source>
        <translation>%1 connaît la clé mais ne lui donne aucun accès. Demandez les droits.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Check “%2” and its rights.</source>
        <translation>%1 connaît la clé mais ne lui donne aucun accès. Vérifiez «&#xa0;%2&#xa0;» et ses droits.</translation>
    </message>
    <message>
        <source>There is no %1 at this address. Check the address.</source>
        <translation>Il n’y a pas de %1 à cette adresse. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check them, or look into Details.</source>
        <translation>%1 n’a pas accepté ces valeurs. Vérifiez-les ou consultez les détails.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check “%2”, or look into Details.</source>
        <translation>%1 n’a pas accepté ces valeurs. Vérifiez «&#xa0;%2&#xa0;» ou consultez les détails.</translation>
    </message>
    <message>
        <source>What answers at this address is not %1. Check the address.</source>
        <translation>Ce qui répond à cette adresse n’est pas %1. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 asks to slow down: too many requests. Wait a minute, then test again.</source>
        <translation>%1 demande de ralentir&#xa0;: trop de demandes. Attendez une minute, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile. Add it as a new one.</source>
        <translation>Cette connexion a été retirée entre-temps. Ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The connection cannot be written to its file. Make it writable and save again.</source>
        <translation>La connexion ne peut pas être écrite dans son fichier. Autorisez-y l’écriture et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The connection cannot be saved. Look into Details.</source>
        <translation>La connexion ne peut pas être enregistrée. Consultez les détails.</translation>
    </message>
    <message>
        <source>This version of Rollbook does not know its service. Update Rollbook.</source>
        <translation>Cette version de Rollbook ne connaît pas ce service. Mettez Rollbook à jour.</translation>
    </message>
    <message>
        <source>It has no name, or the name of another connection.</source>
        <translation>Elle n’a pas de nom, ou porte celui d’une autre connexion.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Son adresse est inutilisable.</translation>
    </message>
    <message>
        <source>Its time zone is not known on this computer.</source>
        <translation>Son fuseau horaire est inconnu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its option “%1” cannot be used.</source>
        <translation>Son option «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>The file of the connections has lines that Rollbook cannot read.</source>
        <translation>Le fichier des connexions a des lignes que Rollbook ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>%1, turns %2 today</source>
        <translation>%1, fête ses %2 ans aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1, turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1, fête ses %2 ans dans %n jour</numerusform>
            <numerusform>%1, fête ses %2 ans dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n an</numerusform>
            <numerusform>%1, %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Together with the filters in force, this cannot be asked for.</source>
        <translation>Impossible à demander avec les filtres en place.</translation>
    </message>
    <message>
        <source>The service can count by %1 but not filter by it.</source>
        <translation>Le service peut compter par %1 mais pas filtrer ainsi.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together.</source>
        <translation>Les autres groupes ne peuvent pas être demandés ensemble.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for.</source>
        <translation>Ce qui n’est pas renseigné ne peut pas être demandé.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together, so a click shows the whole bar.</source>
        <translation>Les autres groupes ne peuvent pas être demandés ensemble&#x202f;; un clic affiche donc toute la barre.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for, so a click shows the whole bar.</source>
        <translation>Ce qui n’est pas renseigné ne peut pas être demandé&#x202f;; un clic affiche donc toute la barre.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for, so a click shows the whole bar.</source>
        <translation>%1 ne peut pas être demandé&#x202f;; un clic affiche donc toute la barre.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%2” is missing or cannot be right. Correct it in the connection.</source>
        <translation>«&#xa0;%2&#xa0;» manque ou est incorrect. Corrigez cette valeur dans la connexion.</translation>
    </message>
    <message>
        <source>%1 does not know this “%2”. Check it in the connection.</source>
        <translation>%1 ne connaît pas la valeur de «&#xa0;%2&#xa0;». Vérifiez-la dans la connexion.</translation>
    </message>
    <message>
        <source>%1 refused access. Check “%2” in the connection, and its rights.</source>
        <translation>%1 a refusé l’accès. Vérifiez «&#xa0;%2&#xa0;» dans la connexion, et ses droits.</translation>
    </message>
    <message>
        <source>This was stopped. Start it again when you want to.</source>
        <translation>Opération arrêtée. Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The report does not know one of these filters or columns. Remove it and try again.</source>
        <translation>Le rapport ne connaît pas l’un de ces filtres ou colonnes. Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>The address is not encrypted, so nothing was sent. Use one with https.</source>
        <translation>L’adresse n’est pas chiffrée, rien n’a été envoyé. Utilisez-en une en https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>%1 est injoignable. Vérifiez la connexion Internet et réessayez.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 a mis trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Check this computer&apos;s clock and network.</source>
        <translation>La connexion à %1 n’est pas sécurisée. Vérifiez l’heure et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Enter “%2” again.</source>
        <translation>%1 n’a pas accepté les identifiants. Saisissez à nouveau «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This sign-in has no access to that in %1. Ask an administrator for it.</source>
        <translation>Ces identifiants n’y ont pas accès dans %1. Demandez-le à un administrateur.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check the connection&apos;s address and options.</source>
        <translation>%1 n’a rien à cette adresse. Vérifiez l’adresse et les options de la connexion.</translation>
    </message>
    <message>
        <source>%1 still asks to slow down. Wait a minute, then try again.</source>
        <translation>%1 demande toujours de ralentir. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not accept the request. Change filters or columns and try again.</source>
        <translation>%1 n’a pas accepté la demande. Changez les filtres ou les colonnes et réessayez.</translation>
    </message>
    <message>
        <source>%1 did not accept a value. Correct what is marked and try again.</source>
        <translation>%1 n’a pas accepté une valeur. Corrigez ce qui est signalé et réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a few minutes.</source>
        <translation>%1 rencontre un problème. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Try again, or look into Details.</source>
        <translation>La réponse de %1 est illisible. Réessayez ou consultez les détails.</translation>
    </message>
    <message>
        <source>The answer is too large to be read. Choose a smaller page or fewer columns.</source>
        <translation>La réponse est trop volumineuse. Choisissez une page plus petite ou moins de colonnes.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed. Check the address.</source>
        <translation>%1 a renvoyé vers une autre adresse, qui n’a pas été suivie. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 could not prepare the file. Try the export again.</source>
        <translation>%1 n’a pas pu préparer le fichier. Relancez l’export.</translation>
    </message>
    <message>
        <source>The download link expired before the file was complete. Export it again.</source>
        <translation>Le lien de téléchargement a expiré avant la fin. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>It is not certain that %1 got the request. Look there before you ask again.</source>
        <translation>Il n’est pas certain que %1 ait reçu la demande. Vérifiez-le avant de redemander.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or replace it.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom ou remplacez-le.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet. Retry saves it as it came.</source>
        <translation>Le fichier ne tient pas dans un tableur. «&#xa0;Réessayer&#xa0;» l’enregistre tel quel.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Unlock it and try again.</source>
        <translation>Le trousseau du système n’a pas répondu. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password. Enter them in Settings.</source>
        <translation>Le proxy demande un nom et un mot de passe. Saisissez-les dans les paramètres.</translation>
    </message>
    <message>
        <source>The answer is masked.</source>
        <translation>La réponse est masquée.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Pour programmes</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>%1: the downloads say why</source>
        <translation>%1&#xa0;: cause dans les téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>not what was promised</source>
        <translation>différent de ce qui était annoncé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) done</source>
        <translation>
            <numerusform>%Ln export terminé</numerusform>
            <numerusform>%Ln exports terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) failed</source>
        <translation>
            <numerusform>%Ln export en échec</numerusform>
            <numerusform>%Ln exports en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Complet&#xa0;: compté et comparé à ce que le service avait annoncé.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Différent de ce que le service avait annoncé.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>Le service n’a annoncé aucun nombre de lignes.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Rows promised</source>
        <translation>Lignes annoncées</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Un fichier doit avoir un nom.</translation>
    </message>
    <message>
        <source>A file cannot be called that. Leave out the slash and other special characters.</source>
        <translation>Ce nom de fichier n’est pas possible. Retirez la barre oblique et les autres caractères spéciaux.</translation>
    </message>
    <message>
        <source>A name that starts with a dot would hide the file.</source>
        <translation>Un nom qui commence par un point masquerait le fichier.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose another one.</source>
        <translation>Ce n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>Rien ne peut être écrit dans ce dossier. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>No filters, without deleted %1</source>
        <translation>Sans filtre, sans les %1 supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds personal data.</source>
        <translation>Contient des données personnelles.</translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of %1 people.</source>
        <translation>
            <numerusform>Contient les données personnelles de %1 personne.</numerusform>
            <numerusform>Contient les données personnelles de %1 personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of up to %1 people.</source>
        <translation>
            <numerusform>Contient les données personnelles de %1 personne au plus.</numerusform>
            <numerusform>Contient les données personnelles de %1 personnes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2, as before.</source>
        <translation>%1 sur %2, comme avant.</translation>
    </message>
    <message>
        <source>%1 of %2, as in the table.</source>
        <translation>%1 sur %2, comme dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>With %n custom field(s).</source>
        <translation>
            <numerusform>Avec %n champ personnalisé.</numerusform>
            <numerusform>Avec %n champs personnalisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %n yes/no column(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» devient %n colonne oui/non.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» devient %n colonnes oui/non.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Downloading %1</source>
        <translation>Téléchargement %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>Connexion perdue, nouvel essai</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>starts when a download ends</source>
        <translation>démarre à la fin d’un téléchargement</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>auprès de %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Reading %1 %</source>
        <translation>Lecture %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preparing %1 %</source>
        <translation>Préparation %1&#xa0;%</translation>
    </message>
    <message>
        <source>from %1, %2 of %3</source>
        <translation>auprès de %1, %2 sur %3</translation>
    </message>
    <message>
        <source>on %1, %2 of %3</source>
        <translation>sur %1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>nothing is coming at the moment</source>
        <translation>rien n’arrive pour le moment</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Téléchargement %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>du fichier enregistré</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>for spreadsheets, %1 of %2</source>
        <translation>pour tableur, %1 sur %2</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>pour tableur</translation>
    </message>
    <message numerus="yes">
        <source>complete: %1 row(s)</source>
        <translation>
            <numerusform>complet&#xa0;: %1 ligne</numerusform>
            <numerusform>complet&#xa0;: %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not what was promised, see Details</source>
        <translation>différent de ce qui était annoncé, voir les détails</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré à %1</translation>
    </message>
    <message>
        <source>Another Rollbook works on it</source>
        <translation>Un autre Rollbook s’en occupe</translation>
    </message>
    <message>
        <source>Goes on when %1 can be asked</source>
        <translation>Reprend dès que %1 peut être interrogé</translation>
    </message>
    <message>
        <source>Starts when a running export makes room</source>
        <translation>Démarre dès qu’un export en cours laisse la place</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>in a spreadsheet</source>
        <translation>dans un tableur</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark.</source>
        <translation>du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>the text is not in UTF-8.</source>
        <translation>le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>%1 values, but %2 columns.</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 valeurs, mais %2 colonnes.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <extracomment>%1 is what the reader says of it, in English</extracomment>
        <translation>ce n’est pas du JSON (%1).</translation>
    </message>
    <message>
        <source>Entry %1 of the list is no object.</source>
        <translation>L’entrée %1 de la liste n’est pas un objet.</translation>
    </message>
    <message>
        <source>this is no object.</source>
        <translation>ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Files of up to %1 MB can be shown here.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Des fichiers jusqu’à %1 Mo peuvent être affichés ici.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
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
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%1&#xa0;: %n choix</numerusform>
            <numerusform>%1&#xa0;: %n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>Other (%1 groups)</source>
        <translation>
            <numerusform>Autre (%1 groupe)</numerusform>
            <numerusform>Autres (%1 groupes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>month to month, year</comment>
        <translation>%1 à %2 %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade: 2020s</comment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>today so far</source>
        <translation>aujourd’hui, en cours</translation>
    </message>
    <message>
        <source>week to date</source>
        <translation>semaine en cours</translation>
    </message>
    <message>
        <source>month to date</source>
        <translation>mois en cours</translation>
    </message>
    <message>
        <source>quarter to date</source>
        <translation>trimestre en cours</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>année en cours</translation>
    </message>
    <message>
        <source>decade to date</source>
        <translation>décennie en cours</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 par %2 et %3</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, par tranches de %2</translation>
    </message>
    <message>
        <source>%1, in weeks</source>
        <translation>%1, par semaine</translation>
    </message>
    <message>
        <source>%1, in months</source>
        <translation>%1, par mois</translation>
    </message>
    <message>
        <source>%1, in quarters</source>
        <translation>%1, par trimestre</translation>
    </message>
    <message>
        <source>%1, in years</source>
        <translation>%1, par année</translation>
    </message>
    <message>
        <source>%1, in decades</source>
        <translation>%1, par décennie</translation>
    </message>
</context>
<context>
    <name>IdList</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Not a number: %1.</source>
        <translation>
            <numerusform>Pas un nombre&#xa0;: %1.</numerusform>
            <numerusform>Pas des nombres&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choose a split to stack it.</source>
        <translation>Choisir une répartition pour l’empiler.</translation>
    </message>
    <message>
        <source>A line needs a group in order of time or number.</source>
        <translation>Une courbe exige un groupe ordonné dans le temps ou par nombre.</translation>
    </message>
    <message>
        <source>Remove the split to draw it as a circle.</source>
        <translation>Retirer la répartition pour tracer un cercle.</translation>
    </message>
    <message>
        <source>A circle shows at most %1 groups.</source>
        <translation>Un cercle montre au plus %1 groupes.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilé</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Plus nombreux d’abord</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Moins nombreux d’abord</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Non d’abord</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Oui d’abord</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Plus élevés d’abord</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Plus bas d’abord</translation>
    </message>
    <message>
        <source>December first</source>
        <translation>Décembre d’abord</translation>
    </message>
    <message>
        <source>January first</source>
        <translation>Janvier d’abord</translation>
    </message>
    <message>
        <source>Latest hour first</source>
        <translation>Dernière heure d’abord</translation>
    </message>
    <message>
        <source>Earliest hour first</source>
        <translation>Première heure d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>practice data</source>
        <translation>données d’entraînement</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of work done</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), as of %1</source>
        <extracomment>%1 is a moment: &quot;10:42&quot;</extracomment>
        <translation>
            <numerusform>%Ln client, mise à jour&#xa0;: %1</numerusform>
            <numerusform>%Ln clients, mise à jour&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>actualisation… %1</translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>actualisation impossible</translation>
    </message>
    <message>
        <source>no keychain: only until Rollbook quits</source>
        <translation>pas de trousseau&#xa0;: seulement jusqu’à la fermeture de Rollbook</translation>
    </message>
    <message>
        <source>only until Rollbook quits</source>
        <translation>seulement jusqu’à la fermeture de Rollbook</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps a list of them until it quits.</source>
        <translation>Rechercher des clients par nom, téléphone ou e-mail&#xa0;: Rollbook en garde une liste jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.</source>
        <translation>Rechercher des clients par nom, téléphone ou e-mail&#xa0;: Rollbook en garde une liste chiffrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The customers could not be read.</source>
        <translation>Les clients n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Lecture des clients…</translation>
    </message>
    <message>
        <source>Reading customers… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>Lecture des clients… %1</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a printed page</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>The service promised %1 rows, the file has %2.</source>
        <translation>Le service a annoncé %1 lignes, le fichier en a %2.</translation>
    </message>
    <message>
        <source>%1 rows are there more than once.</source>
        <translation>%1 lignes sont présentes plusieurs fois.</translation>
    </message>
    <message>
        <source>The rows changed while they were read.</source>
        <translation>Les lignes ont changé pendant leur lecture.</translation>
    </message>
    <message>
        <source>The file ends in the middle, or its rows do not fit its header.</source>
        <translation>Le fichier s’arrête au milieu, ou ses lignes ne correspondent pas à son en-tête.</translation>
    </message>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Complet&#xa0;: compté et comparé à ce que le service avait annoncé.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>Différent de ce que le service avait annoncé.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>Le service n’a annoncé aucun nombre de lignes.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableur</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>The key is missing. Open the connection and enter it.</source>
        <translation>La clé manque. Ouvrir la connexion et la saisir.</translation>
    </message>
    <message>
        <source>The connection is gone. Make it again, or delete the schedule.</source>
        <translation>La connexion n’existe plus. La recréer ou supprimer la planification.</translation>
    </message>
    <message>
        <source>Every month on the last day at %1</source>
        <translation>Le dernier jour de chaque mois à %1</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>Le %1 de chaque mois à %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Tous les jours à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En cours depuis le %1</translation>
    </message>
    <message>
        <source>Saved %1 on %2</source>
        <translation>%1 enregistré le %2</translation>
    </message>
    <message>
        <source>Failed on %1. %2</source>
        <translation>Échec le %1. %2</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Annulé le %1</translation>
    </message>
</context>
<context>
    <name>SegmentFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Il est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is too large for a segment.</source>
        <translation>Il est trop volumineux pour un segment.</translation>
    </message>
    <message>
        <source>It holds no JSON: %1</source>
        <translation>Il ne contient pas de JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>It holds no segment: %1</source>
        <translation>Il ne contient pas de segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>It holds no rules.</source>
        <translation>Il ne contient pas de règles.</translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No rules: everyone.</source>
        <translation>Aucune règle&#xa0;: tout le monde.</translation>
    </message>
    <message>
        <source>, and whose </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>, or whose </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>Everyone whose %1.</source>
        <translation>Toute personne avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 whose %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;</extracomment>
        <translation>%1 avec&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation>Mode d’identification</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Company key</source>
        <translation>Clé de l’entreprise</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Enseigne</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret du jeton</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Line %1 begins a row that is too long.</source>
        <extracomment>%1 is a line number</extracomment>
        <translation>La ligne %1 commence un enregistrement trop long.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns.</source>
        <translation>Une feuille peut contenir 16&#x202f;384 colonnes.</translation>
    </message>
    <message>
        <source>Cut texts</source>
        <extracomment>%1 is a number of cells</extracomment>
        <translation>Textes tronqués</translation>
    </message>
    <message>
        <source>%1: a cell has room for 32,767 characters.</source>
        <translation>%1&#xa0;: une cellule peut contenir 32&#x202f;767 caractères.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>oldest first</source>
        <translation>plus anciens d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récents d’abord</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>plus bas d’abord</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>plus élevés d’abord</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>plus tôt d’abord</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>plus tard d’abord</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>no first</source>
        <translation>non d’abord</translation>
    </message>
    <message>
        <source>yes first</source>
        <translation>oui d’abord</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a column, %2 &quot;newest first&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is &quot;Joined (newest first), Name (A to Z)&quot;</extracomment>
        <translation>Trié par&#xa0;: %1</translation>
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
        <translation>Résultats de la recherche&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Enregistré le %1</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) paused</source>
        <translation>
            <numerusform>%Ln export en pause</numerusform>
            <numerusform>%Ln exports en pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The settings were damaged. They are kept as %1.</source>
        <translation>Les paramètres étaient endommagés. Ils sont conservés sous %1.</translation>
    </message>
    <message>
        <source>The connections were damaged. They are kept as %1.</source>
        <translation>Les connexions étaient endommagées. Elles sont conservées sous %1.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It is kept as %1.</source>
        <translation>La liste des téléchargements était endommagée. Elle est conservée sous %1.</translation>
    </message>
    <message>
        <source>The connections are damaged and cannot be used.</source>
        <translation>Les connexions sont endommagées et inutilisables.</translation>
    </message>
    <message>
        <source>Settings cannot be kept: the disk is full, or Rollbook may not write there.</source>
        <translation>Impossible de conserver les paramètres&#xa0;: le disque est plein ou Rollbook n’a pas le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore customer reports.</source>
        <translation>Explorer les rapports clients.</translation>
    </message>
    <message>
        <source>Open on the built-in practice data.</source>
        <translation>Ouvrir avec les données d’entraînement intégrées.</translation>
    </message>
    <message>
        <source>Open on the connection of this name.</source>
        <translation>Ouvrir avec la connexion de ce nom.</translation>
    </message>
    <message>
        <source>Drive the window over the practice data and leave a picture of every step in DIR.</source>
        <translation>Parcourir la fenêtre avec les données d’entraînement et enregistrer une image de chaque étape dans DIR.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Utiliser cette langue, par exemple fr.</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Studio d’exemple</translation>
    </message>
    <message>
        <source>There is no connection called %1.</source>
        <translation>Il n’y a pas de connexion nommée %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::AboutDialog</name>
    <message>
        <source>About Rollbook</source>
        <translation>À propos de Rollbook</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Rollbook is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Rollbook est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions, counts and last failures, without names, addresses and keys</source>
        <translation>Versions, nombres et derniers échecs, sans noms, adresses ni clés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>rollbook::BooleanEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::BusNotifier</name>
    <message>
        <source>Show downloads</source>
        <translation>Voir les téléchargements</translation>
    </message>
</context>
<context>
    <name>rollbook::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>rollbook::CardHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Ouvrir dans sa fenêtre</translation>
    </message>
    <message>
        <source>Open in own window (Ctrl+Shift+I)</source>
        <translation>Ouvrir dans sa fenêtre (Ctrl+Maj+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
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
        <translation>C’est ce que fait un tableur en ouvrant un CSV. Un fichier .xlsx garde chaque cellule telle quelle.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartBuilder</name>
    <message>
        <source>Chart settings</source>
        <translation>Réglages du graphique</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Totals above bars</source>
        <translation>Totaux au-dessus des barres</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Counted by %1 over all matching %2, not only the rows you have loaded.</source>
        <extracomment>%1 is the name of a service, %2 is &quot;customers&quot;</extracomment>
        <translation>Compté par %1 sur l’ensemble des %2 du filtre, pas seulement sur les lignes chargées.</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Décompte des %1</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Sans répartition</translation>
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
        <translation>au %1, %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sans filtre</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartPane</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Click a part to see these %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Cliquer sur une partie pour voir ces %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Actualisé à %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTakeaway</name>
    <message>
        <source>Save chart as %1</source>
        <translation>Enregistrer le graphique en %1</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTip</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartToolbar</name>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Copier, enregistrer ou imprimer le graphique</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Enregistrer en %1…</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>Pas encore de graphique.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartView</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a group, %2 a number</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is a group, %2 a number, %3 its share in percent</extracomment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>rollbook::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Applied filters</source>
        <translation>Filtres appliqués</translation>
    </message>
    <message>
        <source>Show or hide the filter form</source>
        <translation>Afficher ou masquer le formulaire des filtres</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Encore rien de défini</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>Défini&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceEditor</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln export(s) are under way</source>
        <translation>
            <numerusform>%Ln export est en cours</numerusform>
            <numerusform>%Ln exports sont en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports are scheduled</source>
        <translation>Des exports sont planifiés</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and stop them</source>
        <translation>Quitter et les arrêter</translation>
    </message>
    <message>
        <source>Quit and go on next time</source>
        <translation>Quitter et reprendre plus tard</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>They start only while Rollbook is open or in the tray; the icon there brings the window back.</source>
        <translation>Ils ne démarrent que si Rollbook est ouvert ou dans la zone de notification&#x202f;; l’icône y ramène la fenêtre.</translation>
    </message>
    <message>
        <source>What is missed is made up once when Rollbook is opened again.</source>
        <translation>Ce qui est manqué est rattrapé une fois à la réouverture de Rollbook.</translation>
    </message>
    <message>
        <source>They can run on without the window; the icon in the system tray brings it back.</source>
        <translation>Ils peuvent continuer sans la fenêtre&#x202f;; l’icône de la zone de notification la ramène.</translation>
    </message>
    <message>
        <source>Downloads cannot be remembered: what is quit now has to be exported again.</source>
        <translation>Les téléchargements ne peuvent pas être mémorisés&#xa0;: ce qui est quitté maintenant devra être réexporté.</translation>
    </message>
    <message>
        <source>What is quit now goes on when Rollbook is opened again.</source>
        <translation>Ce qui est quitté maintenant reprend à la réouverture de Rollbook.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnList</name>
    <message>
        <source>Search columns</source>
        <translation>Rechercher des colonnes</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>No column matches.</source>
        <translation>Aucune colonne ne correspond.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>new in the service</source>
        <translation>nouvelle dans le service</translation>
    </message>
    <message>
        <source>always included</source>
        <translation>toujours incluse</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>la dernière</translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBox</name>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Commande pour cron ou systemd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>There is no command for this export.</source>
        <translation>Il n’y a pas de commande pour cet export.</translation>
    </message>
    <message>
        <source>It works while Rollbook is closed too. Switch the schedule off then, or both run. Its key is the keychain&apos;s; without one, put it into the variable ROLLBOOK_SECRET.</source>
        <translation>Elle fonctionne aussi quand Rollbook est fermé. Désactiver alors la planification, sinon les deux s’exécutent. Sa clé est celle du trousseau&#x202f;; sans trousseau, la mettre dans la variable ROLLBOOK_SECRET.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareBar</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Revenir à «&#xa0;%1&#xa0;» (Échap)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the changes to a file (Ctrl+E)</source>
        <translation>Enregistrer les modifications dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>Tous %1</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareController</name>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>What changed since an earlier export (Ctrl+Shift+D)</source>
        <translation>Ce qui a changé depuis un export antérieur (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>The snapshot could not be deleted.</source>
        <translation>L’instantané n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>All %1 of this view are read and compared with earlier ones.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>L’ensemble des %1 de cette vue est lu et comparé à un état antérieur.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Exports of this report, saved as CSV or JSON, appear here.</source>
        <translation>Les exports de ce rapport, enregistrés en CSV ou JSON, apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of this view</source>
        <translation>Garder un instantané de cette vue</translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation>Supprimer cet instantané</translation>
    </message>
    <message>
        <source>Kept until Rollbook quits.</source>
        <translation>Gardé jusqu’à la fermeture de Rollbook.</translation>
    </message>
    <message>
        <source>Encrypted on this computer.</source>
        <translation>Chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The snapshot of %1 cannot be brought back.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>L’instantané du %1 ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Reading the rows: %1 of %2</source>
        <translation>Lecture des lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>L’instantané est gardé.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer à un fichier</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Fichiers exportés (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>rollbook::ComparePage</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparer à un autre…</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareState</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparer à un autre…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading what was there before…</source>
        <translation>Lecture de l’état antérieur…</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Lecture de l’état actuel&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading what is there now…</source>
        <translation>Lecture de l’état actuel…</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionCard</name>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>clé requise</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>à reconnecter</translation>
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
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé est gardée jusqu’à la fermeture de Rollbook.</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionDialog</name>
    <message>
        <source>The key is kept in the system keychain and sent to %1 only.</source>
        <translation>La clé est gardée dans le trousseau du système et envoyée uniquement à %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits and never written to disk.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable par Rollbook&#xa0;: la clé est gardée en mémoire jusqu’à la fermeture de Rollbook et jamais écrite sur le disque.</translation>
    </message>
    <message>
        <source>You can enter it later: Rollbook asks for it when the connection is opened.</source>
        <translation>Vous pouvez la saisir plus tard&#xa0;: Rollbook la demande à l’ouverture de la connexion.</translation>
    </message>
    <message>
        <source>A part of it is missing. Fill in both fields.</source>
        <translation>Il en manque une partie. Remplissez les deux champs.</translation>
    </message>
    <message>
        <source>Enter it first: %1 answers only with it.</source>
        <translation>Saisissez-la d’abord&#xa0;: %1 ne répond qu’avec elle.</translation>
    </message>
    <message>
        <source>Enter it: none is kept for this connection.</source>
        <translation>Saisissez-la&#xa0;: aucune n’est gardée pour cette connexion.</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>%1 answered and accepted the key.</source>
        <translation>%1 a répondu et accepté la clé.</translation>
    </message>
    <message>
        <source>The list is empty. The ID can be typed.</source>
        <translation>La liste est vide. L’ID peut être saisi.</translation>
    </message>
    <message>
        <source>Enter the key first, then the list can be loaded. The ID can be typed.</source>
        <translation>Saisissez d’abord la clé, puis la liste pourra être chargée. L’ID peut être saisi.</translation>
    </message>
    <message>
        <source>%1 The ID can be typed.</source>
        <extracomment>%1 is a sentence that says why a list could not be loaded</extracomment>
        <translation>%1 L’ID peut être saisi.</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Save again to keep it in memory until Rollbook quits.</source>
        <translation>Le trousseau n’a pas pris la clé. Enregistrez à nouveau pour la garder en mémoire jusqu’à la fermeture de Rollbook.</translation>
    </message>
    <message>
        <source>Gyms and studios</source>
        <translation>Salles de sport et studios</translation>
    </message>
    <message>
        <source>Customer care teams</source>
        <translation>Équipes du service client</translation>
    </message>
    <message>
        <source>EV charging networks</source>
        <translation>Réseaux de recharge</translation>
    </message>
    <message>
        <source>Loyalty programmes</source>
        <translation>Programmes de fidélité</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Aucune n’est gardée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of this connection are running. Until they end, only its name and key can be changed.</source>
        <translation>
            <numerusform>%Ln téléchargement de cette connexion est en cours. D’ici la fin, seuls son nom et sa clé peuvent être modifiés.</numerusform>
            <numerusform>%Ln téléchargements de cette connexion sont en cours. D’ici la fin, seuls son nom et sa clé peuvent être modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Choose from the list or type the ID</source>
        <translation>Choisir dans la liste ou saisir l’ID</translation>
    </message>
    <message>
        <source>Optional: choose from the list or type the ID</source>
        <translation>Facultatif&#xa0;: choisir dans la liste ou saisir l’ID</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionMenu</name>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Studio d’exemple</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>Connection without a name</source>
        <translation>Connexion sans nom</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>rollbook::ConsentDialog</name>
    <message>
        <source>Find customers while you type</source>
        <translation>Rechercher des clients pendant la saisie</translation>
    </message>
    <message>
        <source>Rollbook reads all customers of %1 once and keeps a list of them.</source>
        <translation>Rollbook lit une fois tous les clients de %1 et en garde une liste.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Name, e-mail address, phone number and ID of each customer. Nothing else.</source>
        <translation>Nom, adresse e-mail, numéro de téléphone et ID de chaque client. Rien d’autre.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>In one file on this computer. It is sent to nobody.</source>
        <translation>Dans un fichier sur cet ordinateur. Il n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Encrypted, its key is in the keychain. Without a keychain there is no file: the list goes when Rollbook quits.</source>
        <translation>Chiffrée, sa clé est dans le trousseau. Sans trousseau, pas de fichier&#xa0;: la liste disparaît à la fermeture de Rollbook.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>Until you remove the connection, and at most %n day(s) without a refresh.</source>
        <translation>
            <numerusform>Jusqu’au retrait de la connexion, et au plus %n jour sans actualisation.</numerusform>
            <numerusform>Jusqu’au retrait de la connexion, et au plus %n jours sans actualisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only: it goes when Rollbook quits.</source>
        <translation>En mémoire seulement&#xa0;: elle disparaît à la fermeture de Rollbook.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>At any time: Settings, Privacy, Forget customer data.</source>
        <translation>À tout moment&#xa0;: Paramètres, Confidentialité, Oublier les données clients.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep a list on this computer</source>
        <translation>Garder une liste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep a list</source>
        <translation>Garder une liste</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyButton</name>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Masqué. Ctrl+Maj+M affiche les données personnelles.</translation>
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
        <translation>Colonnes des chiffres</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsModel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsTable</name>
    <message>
        <source>Counts</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Totaux des chiffres</translation>
    </message>
</context>
<context>
    <name>rollbook::DateField</name>
    <message>
        <source>any date</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Choisir une date</translation>
    </message>
</context>
<context>
    <name>rollbook::DayOperand</name>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Saisissez une date.</translation>
    </message>
</context>
<context>
    <name>rollbook::DesktopController</name>
    <message>
        <source>Exports are under way</source>
        <translation>Des exports sont en cours</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailHead</name>
    <message>
        <source>Copy email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Inscription&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Sélectionnez une ligne pour en voir tous les détails.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is &quot;customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Copy it instead.</source>
        <translation>Aucun programme de cet ordinateur ne l’ouvre. Copiez-le.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The service does not show this customer. It may have been removed.</source>
        <translation>Le service ne montre pas ce client. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Show customer photos</source>
        <translation>Afficher les photos des clients</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSection</name>
    <message>
        <source>A payment failed and is being retried.</source>
        <translation>Un paiement a échoué et fait l’objet d’un nouvel essai.</translation>
    </message>
    <message>
        <source>A payment failed.</source>
        <translation>Un paiement a échoué.</translation>
    </message>
    <message>
        <source>A payment is being retried.</source>
        <translation>Un paiement fait l’objet d’un nouvel essai.</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSeveral</name>
    <message>
        <source>Copy emails</source>
        <translation>Copier les e-mails</translation>
    </message>
    <message>
        <source>Copy phones</source>
        <translation>Copier les téléphones</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Au total</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DetailedNote</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailsPopup</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>rollbook::EnumEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 row(s)</source>
        <translation>
            <numerusform>Exporter %1 ligne</numerusform>
            <numerusform>Exporter %1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was exported at %1, as %2.</source>
        <translation>Le même contenu a été exporté à %1, sous %2.</translation>
    </message>
    <message>
        <source>The same export is under way since %1, as %2.</source>
        <translation>Le même export est en cours depuis %1, sous %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The same filters</source>
        <translation>Les mêmes filtres</translation>
    </message>
    <message>
        <source>Current filters</source>
        <translation>Filtres actuels</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rollbook reads all rows of %1 and writes the file.</source>
        <translation>Rollbook lit toutes les lignes de %1 et écrit le fichier.</translation>
    </message>
    <message>
        <source>%1 prepares the file, Rollbook then downloads it.</source>
        <translation>%1 prépare le fichier, Rollbook le télécharge ensuite.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Export this daily, weekly or monthly</source>
        <translation>Exporter chaque jour, semaine ou mois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportList</name>
    <message>
        <source>Show older</source>
        <translation>Voir les précédents</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOnlyPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>Impossible hors ligne</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Ouvrir un segment</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Enregistrer le segment</translation>
    </message>
    <message>
        <source>Rules or file</source>
        <translation>Règles ou fichier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Ouvrir des règles depuis un fichier…</translation>
    </message>
    <message>
        <source>Save the rules to a file…</source>
        <translation>Enregistrer les règles dans un fichier…</translation>
    </message>
    <message>
        <source>It stands here when nothing is missing.</source>
        <translation>Elle s’affiche ici quand rien ne manque.</translation>
    </message>
    <message>
        <source>It starts when you export, not at the time in it.</source>
        <translation>L’export démarre quand vous exportez, pas à l’heure qui y figure.</translation>
    </message>
    <message>
        <source>The service would not take this.</source>
        <translation>Le service ne l’accepterait pas.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOptions</name>
    <message>
        <source>Excel friendly</source>
        <translation>Adapté à Excel</translation>
    </message>
    <message>
        <source>Adds a byte order mark (BOM), so that names such as Łukasz open correctly.</source>
        <translation>Ajoute une marque d’ordre des octets (BOM) pour que des noms comme Łukasz s’ouvrent correctement.</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Protéger contre les formules</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Un texte qui commence par = + − @ reste un texte. Les numéros de téléphone restent tels quels.</translation>
    </message>
    <message>
        <source>Save a receipt beside the file</source>
        <translation>Enregistrer un reçu à côté du fichier</translation>
    </message>
    <message>
        <source>Open when ready</source>
        <translation>Ouvrir une fois prêt</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportPlace</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Ce dossier ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 may then prepare it twice. Request it again?</source>
        <translation>%1 risque de le préparer deux fois. Redemander&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Lancer ensuite</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Exécuter à nouveau…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>Enregistrer en .xlsx</translation>
    </message>
    <message>
        <source>Save CSV anyway</source>
        <translation>CSV quand même</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsHeader</name>
    <message>
        <source>Find a download</source>
        <translation>Rechercher un téléchargement</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close downloads</source>
        <translation>Fermer les téléchargements</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsPanel</name>
    <message>
        <source>Height of the downloads</source>
        <translation>Hauteur des téléchargements</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>No downloads yet. Export a report to see it here.</source>
        <translation>Pas encore de téléchargements. Exportez un rapport pour le voir ici.</translation>
    </message>
    <message>
        <source>No download matches. Clear the search to see all of them.</source>
        <translation>Aucun téléchargement ne correspond. Effacer la recherche pour les voir tous.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s)</source>
        <translation>
            <numerusform>%1, %2 ligne</numerusform>
            <numerusform>%1, %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no longer there. Export it again.</source>
        <translation>Le fichier n’est plus là. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Use Show in folder.</source>
        <translation>Aucun programme n’ouvre ce type de fichier. Utilisez «&#xa0;Afficher dans le dossier&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rollbook::ExtraColumnsField</name>
    <message>
        <source>Numbers of custom fields</source>
        <translation>Numéros des champs personnalisés</translation>
    </message>
    <message>
        <source>Numbers, for example 1, 2</source>
        <translation>Numéros, par exemple 1, 2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Fetching the names…</source>
        <translation>Récupération des noms…</translation>
    </message>
</context>
<context>
    <name>rollbook::FilePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Open an exported file</source>
        <translation>Ouvrir un fichier exporté</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Fichiers exportés (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;12,430 customers&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>enregistré le %1</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 ne peut pas être affiché. %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterField</name>
    <message>
        <source>Not documented by the service</source>
        <translation>Non documenté par le service</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n défini</numerusform>
            <numerusform>%n définis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Choisissez une période.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>Choose both dates.</source>
        <translation>Choisissez les deux dates.</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormFooter</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to what is applied</source>
        <translation>Revenir aux filtres appliqués</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export (%1)</source>
        <translation>Exporter (%1)</translation>
    </message>
    <message>
        <source>Apply (%1)</source>
        <translation>Appliquer (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>Appliquer %n modification</numerusform>
            <numerusform>Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormHeader</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>Vider tous les champs</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Fermer les filtres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Éléments à exporter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n à appliquer</numerusform>
            <numerusform>%n à appliquer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterSection</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n défini</numerusform>
            <numerusform>%n définis</numerusform>
        </translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toute date</translation>
    </message>
</context>
<context>
    <name>rollbook::FindPopup</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln rows loaded</source>
        <translation>
            <numerusform>dans %Ln ligne chargée</numerusform>
            <numerusform>dans les %Ln lignes chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>No match %1.</source>
        <translation>Aucun résultat %1.</translation>
    </message>
    <message>
        <source>Searching all %1…</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Recherche dans l’ensemble des %1…</translation>
    </message>
    <message>
        <source>Search all %1 for “%2”</source>
        <translation>Rechercher «&#xa0;%2&#xa0;» dans l’ensemble des %1</translation>
    </message>
</context>
<context>
    <name>rollbook::FlagOperand</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
</context>
<context>
    <name>rollbook::FoldHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FramedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryButtons</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryController</name>
    <message>
        <source>The filters are cleared.</source>
        <translation>Les filtres sont effacés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was in sight last time could not be read. The file is kept as %1.</source>
        <translation>Ce qui était affiché la dernière fois n’a pas pu être lu. Le fichier est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::IdPicker</name>
    <message>
        <source>Add by name or ID</source>
        <translation>Ajouter par nom ou ID</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 IDs can be typed.</source>
        <translation>%1 Les ID peuvent être saisis.</translation>
    </message>
</context>
<context>
    <name>rollbook::IntegerEditor</name>
    <message>
        <source>Type a whole number, digits only.</source>
        <translation>Saisissez un nombre entier, en chiffres uniquement.</translation>
    </message>
    <message>
        <source>This number is too large. The limit is %1.</source>
        <translation>Ce nombre est trop grand. La limite est %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyBanner</name>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>No key for %1 is kept on this computer. Enter it to go on.</source>
        <translation>Aucune clé pour %1 n’est gardée sur cet ordinateur. Saisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>%1 did not accept the key. Enter it again, or ask for a new one.</source>
        <translation>%1 n’a pas accepté la clé. Saisissez-la à nouveau ou demandez-en une autre.</translation>
    </message>
    <message>
        <source>%1 gives this key no access to that. Ask for the rights, or use another key.</source>
        <translation>%1 ne donne pas cet accès à la clé. Demandez les droits ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The keychain did not give out the key. Unlock it and start again, or enter the key.</source>
        <translation>Le trousseau n’a pas fourni la clé. Déverrouillez-le et redémarrez, ou saisissez la clé.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>rollbook::LineEditor</name>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
</context>
<context>
    <name>rollbook::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened since the start, without names and keys. It is not kept.</source>
        <translation>Ce qui s’est passé depuis le démarrage, sans noms ni clés. Rien n’est conservé.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Téléchargements non mémorisables&#xa0;: ils s’arrêtent à la fermeture de Rollbook.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Open or close the filters</source>
        <translation>Ouvrir ou fermer les filtres</translation>
    </message>
    <message>
        <source>Ask again for the rows</source>
        <translation>Redemander les lignes</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Switch between chart and table</source>
        <translation>Passer du graphique au tableau</translation>
    </message>
    <message>
        <source>Open or close the details</source>
        <translation>Ouvrir ou fermer les détails</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Aller à la zone suivante</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Aller à la zone précédente</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open or close the downloads</source>
        <translation>Ouvrir ou fermer les téléchargements</translation>
    </message>
    <message>
        <source>Mask personal data, or show it</source>
        <translation>Masquer ou afficher les données personnelles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Fermer ce qui a été ouvert en dernier</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the connection %1 first.</source>
        <translation>Ouvrir d’abord la connexion %1.</translation>
    </message>
    <message>
        <source>Open a report or a view by its place in the list</source>
        <translation>Ouvrir un rapport ou une vue par sa place dans la liste</translation>
    </message>
    <message>
        <source>Undo a change of the filters</source>
        <translation>Annuler un changement des filtres</translation>
    </message>
    <message>
        <source>Redo a change of the filters</source>
        <translation>Rétablir un changement des filtres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Back to what was in sight before</source>
        <translation>Revenir à ce qui était affiché avant</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>Ce qui a changé depuis un export antérieur</translation>
    </message>
    <message>
        <source>These rows have no ids, so they cannot be compared with earlier ones.</source>
        <translation>Ces lignes n’ont pas d’identifiant&#xa0;: elles ne peuvent pas être comparées à un état antérieur.</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Ouvrir dans sa fenêtre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Find anyone, or anything to do</source>
        <translation>Rechercher quelqu’un ou une action</translation>
    </message>
</context>
<context>
    <name>rollbook::MinMaxOperand</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>%1: lowest number</source>
        <translation>%1&#xa0;: nombre minimal</translation>
    </message>
    <message>
        <source>%1: highest number</source>
        <translation>%1&#xa0;: nombre maximal</translation>
    </message>
    <message>
        <source>Enter the lowest number.</source>
        <translation>Saisissez le nombre minimal.</translation>
    </message>
    <message>
        <source>Enter the highest number.</source>
        <translation>Saisissez le nombre maximal.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Le nombre minimal dépasse le nombre maximal.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentField</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Heure du fuseau %1</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1&#xa0;: date</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1&#xa0;: heure</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>A time needs its date.</source>
        <translation>Une heure exige sa date.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Le changement d’heure saute cette heure ce jour-là.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentsOperand</name>
    <message>
        <source>%1: from</source>
        <translation>%1&#xa0;: du</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1&#xa0;: au</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Saisissez une date.</translation>
    </message>
    <message>
        <source>The first moment is after the last.</source>
        <translation>Le premier moment est après le dernier.</translation>
    </message>
</context>
<context>
    <name>rollbook::NumberOperand</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
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
        <translation>Pas encore de page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Pager</name>
    <message>
        <source>Page size</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Page précédente (Ctrl+Pg préc)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Aller à la page (Ctrl+G)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Page suivante (Ctrl+Pg suiv)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask again for these rows (F5)</source>
        <translation>Redemander ces lignes (F5)</translation>
    </message>
    <message>
        <source>of %L1</source>
        <extracomment>after the field with the page number</extracomment>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <extracomment>%1 is the number of rows, %2 what they are: &quot;of 12,430 customers&quot;</extracomment>
        <translation>sur %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>sélection&#xa0;: %Ln</numerusform>
            <numerusform>sélection&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>of at least %1 %2</source>
        <extracomment>as &quot;of 12,430 customers&quot;, while not all of them are known</extracomment>
        <translation>sur au moins %1 %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Palette</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rollbook::PaletteController</name>
    <message>
        <source>Find reports, views, commands</source>
        <translation>Rechercher rapports, vues, commandes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Switch to</source>
        <extracomment>Over the names of connections</extracomment>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find customers, reports, commands</source>
        <translation>Rechercher clients, rapports, commandes</translation>
    </message>
</context>
<context>
    <name>rollbook::PartKeys</name>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Afficher les détails de la ligne</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Sélectionner la ligne</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>Select all rows that are loaded</source>
        <translation>Sélectionner toutes les lignes chargées</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Les copier avec les noms des colonnes</translation>
    </message>
    <message>
        <source>Copy their emails</source>
        <translation>Copier leurs e-mails</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Ouvrir le menu de la ligne</translation>
    </message>
    <message>
        <source>Show the masked row as long as the key is held</source>
        <translation>Afficher la ligne masquée tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>In the header of the table</source>
        <translation>Dans l’en-tête du tableau</translation>
    </message>
    <message>
        <source>Go to another column</source>
        <translation>Aller à une autre colonne</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Trier par la colonne</translation>
    </message>
    <message>
        <source>Sort by this column as well (or Shift and a click)</source>
        <translation>Trier aussi par cette colonne (ou Maj et un clic)</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>Rétrécir ou élargir la colonne</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Dans le graphique</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Aller à une autre barre</translation>
    </message>
    <message>
        <source>Go to the first or the last bar</source>
        <translation>Aller à la première ou à la dernière barre</translation>
    </message>
    <message>
        <source>Show the rows behind the bar</source>
        <translation>Afficher les lignes derrière la barre</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>Dans la liste des téléchargements</translation>
    </message>
    <message>
        <source>Go to another download</source>
        <translation>Aller à un autre téléchargement</translation>
    </message>
    <message>
        <source>Go to the first or the last download</source>
        <translation>Aller au premier ou au dernier téléchargement</translation>
    </message>
    <message>
        <source>Start a waiting download earlier or later</source>
        <translation>Démarrer plus tôt ou plus tard un téléchargement en attente</translation>
    </message>
    <message>
        <source>Open the menu of the download</source>
        <translation>Ouvrir le menu du téléchargement</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>On a saved view or a filter</source>
        <translation>Sur une vue enregistrée ou un filtre</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>Monter ou descendre la vue</translation>
    </message>
    <message>
        <source>Delete the view, or remove the filter</source>
        <translation>Supprimer la vue ou retirer le filtre</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Dans une boîte de dialogue</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La fermer</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSettings</name>
    <message>
        <source>Delete lists of customers that are not refreshed</source>
        <translation>Supprimer les listes de clients non actualisées</translation>
    </message>
    <message>
        <source>Forget customer data</source>
        <translation>Oublier les données clients</translation>
    </message>
    <message>
        <source>Find customers of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Rechercher les clients de %1</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Après %n jour</numerusform>
            <numerusform>Après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Oublier maintenant</translation>
    </message>
    <message>
        <source>All lists and snapshots of customers on this computer</source>
        <translation>Toutes les listes et tous les instantanés de clients sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a connection, %2 a number of customers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is kept of customers any more.</source>
        <translation>Plus rien n’est conservé sur les clients.</translation>
    </message>
    <message>
        <source>Deleted, with their keys: the lists of %1, and all snapshots.</source>
        <translation>Supprimé, avec les clés&#xa0;: les listes de %1 et tous les instantanés.</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSource</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Someone without a name; %1 is a number</extracomment>
        <translation>Client %1</translation>
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
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows take about %n page(s).</source>
        <translation>
            <numerusform>%1 lignes occupent environ %n page.</numerusform>
            <numerusform>%1 lignes occupent environ %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows take many pages.</source>
        <translation>%1 lignes occupent de nombreuses pages.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Impression des pages</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Prepare the pages</source>
        <translation>Préparer les pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Orientation du papier</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n’est configurée.</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rollbook::ProfileRow</name>
    <message>
        <source>Your connections</source>
        <translation>Vos connexions</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse propre</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Enter a host and a port, for example proxy.example:3128.</source>
        <translation>Saisissez un hôte et un port, par exemple proxy.example:3128.</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Nom pour le proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Name, if it asks for one</source>
        <translation>Nom, s’il en demande un</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Gardé. Saisir pour le remplacer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Rollbook quits.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: le mot de passe est gardé jusqu’à la fermeture de Rollbook.</translation>
    </message>
</context>
<context>
    <name>rollbook::RangeEditor</name>
    <message>
        <source>%1: first day</source>
        <translation>%1&#xa0;: premier jour</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1&#xa0;: dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExportRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>requesting</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Ouvrir en tableau</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Open %1 as a table</source>
        <translation>Ouvrir %1 en tableau</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Ne plus attendre %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExports</name>
    <message>
        <source>Recent exports</source>
        <translation>Exports récents</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous les %1</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentSource</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>rollbook::RelativeOperand</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1&#xa0;: combien</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
    </message>
    <message>
        <source>Enter a whole number, 1 or more.</source>
        <translation>Saisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Choisissez une unité.</translation>
    </message>
</context>
<context>
    <name>rollbook::RemoveDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Downloaded files stay.</source>
        <translation>Sa clé est supprimée du trousseau. Les fichiers téléchargés restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of it are running and will be stopped.</source>
        <translation>
            <numerusform>%Ln téléchargement en cours sera arrêté.</numerusform>
            <numerusform>%Ln téléchargements en cours seront arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportBanners</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Revenir au graphique</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Tout réafficher</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked us to slow down. Next try in %Ln s.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>
            <numerusform>%1 demande de ralentir. Prochain essai dans %Ln s.</numerusform>
            <numerusform>%1 demande de ralentir. Prochain essai dans %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by this column.</source>
        <translation>%1&#xa0;: le service ne peut pas trier par cette colonne.</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeaderBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Rechercher dans ce rapport</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Graphique ou tableau (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export to a file (Ctrl+E)</source>
        <translation>Exporter dans un fichier (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>Impossible hors ligne</translation>
    </message>
    <message>
        <source>From the chart</source>
        <translation>Depuis le graphique</translation>
    </message>
    <message>
        <source>From the chart: %1</source>
        <extracomment>%1 is &quot;September 2026 · Gender: Female&quot;</extracomment>
        <translation>Depuis le graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rollbook also tries again by itself.</source>
        <translation>Rollbook réessaie aussi de lui-même.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”.</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Aucun résultat parmi les %1 pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches for “%1” among all %2</source>
        <translation>
            <numerusform>%Ln résultat pour «&#xa0;%1&#xa0;» dans l’ensemble des %2</numerusform>
            <numerusform>%Ln résultats pour «&#xa0;%1&#xa0;» dans l’ensemble des %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec en-têtes</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>Copier les e-mails</translation>
    </message>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Masqué. Ctrl+Maj+M affiche les données personnelles.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Possible when all are found</source>
        <translation>Possible une fois la recherche terminée</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Il n’y a rien à exporter</translation>
    </message>
    <message>
        <source>Only who was chosen is shown.</source>
        <translation>Seule la personne choisie est affichée.</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>the foot of a printed page: %1 is the name of a connection, %2 date and time</extracomment>
        <translation>%1, imprimé le %2</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>rollbook::RhythmField</name>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>A shorter month uses its last day.</source>
        <translation>Un mois plus court prend son dernier jour.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisir au moins un jour.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Saisir une heure comme %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Not documented by the service: %1</source>
        <translation>Non documenté par le service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>%1: field</source>
        <translation>%1&#xa0;: champ</translation>
    </message>
    <message>
        <source>%1: type</source>
        <translation>%1&#xa0;: type</translation>
    </message>
    <message>
        <source>%1: operator</source>
        <translation>%1&#xa0;: comparaison</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Retirer la règle %1</translation>
    </message>
    <message>
        <source>Choose a field, or type its name.</source>
        <translation>Choisissez un champ ou saisissez son nom.</translation>
    </message>
    <message>
        <source>Choose the type of the field.</source>
        <translation>Choisissez le type du champ.</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>Choisissez une comparaison.</translation>
    </message>
</context>
<context>
    <name>rollbook::SampleCard</name>
    <message>
        <source>No account needed</source>
        <translation>Aucun compte nécessaire</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Un studio fictif avec %Ln client, des abonnements et des réservations. Tout fonctionne&#xa0;: filtres, graphiques et exports. Rien ne quitte cet ordinateur.</numerusform>
            <numerusform>Un studio fictif avec %Ln clients, des abonnements et des réservations. Tout fonctionne&#xa0;: filtres, graphiques et exports. Rien ne quitte cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sample studio</source>
        <translation>Ouvrir le studio d’exemple</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveComparison</name>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>%1-changes</source>
        <extracomment>A part of a file name: &quot;customers-changes&quot;</extracomment>
        <translation>%1-modifications</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Protéger contre les formules</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>Un texte qui commence par = + − @ reste un texte. Les numéros de téléphone restent tels quels.</translation>
    </message>
    <message>
        <source>The file holds what changed in the clear, also while the window is masked.</source>
        <translation>Le fichier contient les modifications en clair, même quand la fenêtre est masquée.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Exporter %Ln ligne</numerusform>
            <numerusform>Exporter %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveGroup</name>
    <message>
        <source>Save image as %1</source>
        <translation>Enregistrer l’image en %1</translation>
    </message>
    <message>
        <source>Save image as</source>
        <translation>Enregistrer l’image en</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleController</name>
    <message>
        <source>Schedules cannot be kept, so none is started. Is the disk full?</source>
        <translation>Impossible de conserver les planifications&#xa0;: aucune ne démarre. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>The list of schedules cannot be read, so none is started.</source>
        <translation>La liste des planifications est illisible&#xa0;: aucune ne démarre.</translation>
    </message>
    <message>
        <source>The schedule could not be kept. Is the disk full?</source>
        <translation>La planification n’a pas pu être conservée. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>The list of schedules was damaged. It is kept as %1.</source>
        <translation>La liste des planifications était endommagée. Elle est conservée sous %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleEditor</name>
    <message>
        <source>Repeat this export</source>
        <translation>Répéter cet export</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Modifier la planification</translation>
    </message>
    <message>
        <source>Runs while Rollbook is open or in the tray. A missed run is made up once.</source>
        <translation>S’exécute si Rollbook est ouvert ou dans la zone de notification. Une exécution manquée est rattrapée une fois.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>Each run counts these dates from its own day.</source>
        <translation>Chaque exécution compte ces dates à partir de son propre jour.</translation>
    </message>
    <message>
        <source>%1 become those of each run.</source>
        <comment>placeholders such as {date}</comment>
        <translation>%1 prennent les valeurs de chaque exécution.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Enregistrer la planification</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>A schedule needs a name.</source>
        <translation>Une planification doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleList</name>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>No schedules yet. Choose “Repeat…” where you export a report.</source>
        <translation>Pas encore de planifications. Choisir «&#xa0;Répéter…&#xa0;» à l’export d’un rapport.</translation>
    </message>
    <message>
        <source>This could not be kept. Is the disk full?</source>
        <translation>Conservation impossible. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>They run while Rollbook is open or in the tray.</source>
        <translation>Elles s’exécutent si Rollbook est ouvert ou dans la zone de notification.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its files stay.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée. Ses fichiers restent.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleRow</name>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1. Next run: %2</source>
        <translation>%1. Prochaine exécution&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Switched off</source>
        <translation>%1. Désactivée</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>rollbook::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentBuilder</name>
    <message>
        <source>The rules are saved in %1.</source>
        <translation>Les règles sont enregistrées dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) need a value</source>
        <translation>
            <numerusform>%n règle exige une valeur</numerusform>
            <numerusform>%n règles exigent une valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Pas encore de règle</translation>
    </message>
    <message>
        <source>The segment&apos;s ID is missing</source>
        <translation>L’ID du segment manque</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>À renseigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a rule to say which ones.</source>
        <translation>Ajoutez une règle pour dire lesquels.</translation>
    </message>
    <message>
        <source>%1 of the segment %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;, %2 the ID of a segment</extracomment>
        <translation>%1 du segment %2.</translation>
    </message>
    <message>
        <source>All %1.</source>
        <extracomment>%1 is what is exported, &quot;users&quot;</extracomment>
        <translation>L’ensemble des %1.</translation>
    </message>
    <message>
        <source>The names offered are those of %1. For %2 type the names that the service uses.</source>
        <translation>Les noms proposés valent pour les %1. Pour les %2, saisissez les noms utilisés par le service.</translation>
    </message>
    <message>
        <source>Enter the ID of the segment.</source>
        <translation>Saisissez l’ID du segment.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>The rules of %1 are open.</source>
        <translation>Les règles de %1 sont ouvertes.</translation>
    </message>
    <message>
        <source>The rules of %1 are open, without members that no rule needs.</source>
        <translation>Les règles de %1 sont ouvertes, sans les éléments inutiles aux règles.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous les %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Everything is exported. That may take a while and make a large file.</source>
        <translation>Tout est exporté. Cela peut durer et donner un fichier volumineux.</translation>
    </message>
    <message>
        <source>Back to the rules before</source>
        <translation>Revenir aux règles d’avant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentDialogs</name>
    <message>
        <source>Segments (%1)</source>
        <translation>Segments (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Open a segment</source>
        <translation>Ouvrir un segment</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Enregistrer le segment</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <extracomment>%1 is the name of a file, %2 why</extracomment>
        <translation>%1 n’a pas été enregistré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentEditor</name>
    <message>
        <source>Which rules must hold</source>
        <translation>Quelles règles doivent être respectées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Au moins une</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>all or any of the rules</comment>
        <translation>Respecter</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>All rules are joined in one way; groups inside groups are not possible.</source>
        <translation>Toutes les règles sont reliées de la même façon&#x202f;; des groupes dans des groupes sont impossibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not complete.</source>
        <translation>
            <numerusform>%n règle n’est pas complète.</numerusform>
            <numerusform>%n règles ne sont pas complètes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be sent: %1</source>
        <translation>Les règles ne peuvent pas être envoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message numerus="yes">
        <source>of %n rule(s)</source>
        <comment>after All or Any</comment>
        <translation>
            <numerusform>sur %n règle</numerusform>
            <numerusform>sur %n règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentSummary</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>%1 counts rows only while it exports. There is no preview.</source>
        <translation>%1 ne compte les lignes qu’à l’export. Il n’y a pas d’aperçu.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>%1 prepares the file</source>
        <translation>%1 prépare le fichier</translation>
    </message>
    <message>
        <source>Rollbook downloads it</source>
        <translation>Rollbook le télécharge</translation>
    </message>
    <message>
        <source>From a link that is valid for a while</source>
        <translation>Depuis un lien valable un certain temps</translation>
    </message>
    <message>
        <source>It opens as a table</source>
        <translation>Il s’ouvre en tableau</translation>
    </message>
    <message>
        <source>To be searched and sorted here</source>
        <translation>À parcourir et à trier ici</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fermer le résumé</translation>
    </message>
    <message>
        <source>Close (Ctrl+I)</source>
        <translation>Fermer (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rollbook checks until it is ready</source>
        <translation>Rollbook vérifie jusqu’à ce qu’il soit prêt</translation>
    </message>
    <message>
        <source>From %1 on; Rollbook checks until it is ready</source>
        <translation>À partir de %1&#x202f;; Rollbook vérifie jusqu’à ce qu’il soit prêt</translation>
    </message>
</context>
<context>
    <name>rollbook::SentenceBar</name>
    <message>
        <source>Copy this sentence</source>
        <translation>Copier cette phrase</translation>
    </message>
</context>
<context>
    <name>rollbook::ServiceCard</name>
    <message>
        <source>Customers, memberships and attendance of gyms and studios.</source>
        <translation>Clients, abonnements et présences de salles de sport et de studios.</translation>
    </message>
    <message>
        <source>Care agents: users, teams and time in each state.</source>
        <translation>Agents&#xa0;: utilisateurs, équipes et temps dans chaque état.</translation>
    </message>
    <message>
        <source>Customers of an EV charging network.</source>
        <translation>Clients d’un réseau de recharge électrique.</translation>
    </message>
    <message>
        <source>Loyalty members, picked with a rule builder.</source>
        <translation>Membres d’un programme de fidélité, choisis à l’aide de règles.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Words that someone may look for the theme by
----------
Words that someone may look for the text size by</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Mask personal data without input</source>
        <translation>Masquer les données en cas d’inactivité</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Words that someone may look for it by</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Closing the window during exports</source>
        <translation>Fermeture de la fenêtre pendant un export</translation>
    </message>
    <message>
        <source>Tell when exports end out of sight</source>
        <translation>Signaler la fin des exports en arrière-plan</translation>
    </message>
    <message>
        <source>Keep the computer awake during exports</source>
        <translation>Garder l’ordinateur en éveil pendant les exports</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Rollbook</source>
        <translation>À propos de Rollbook</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Light, dark, colours</source>
        <translation>Clair, sombre, couleurs</translation>
    </message>
    <message>
        <source>Larger letters, zoom, font</source>
        <translation>Lettres plus grandes, zoom, police</translation>
    </message>
    <message>
        <source>Tray, quit</source>
        <translation>Zone de notification, quitter</translation>
    </message>
    <message>
        <source>Find customers while you type</source>
        <translation>Rechercher des clients pendant la saisie</translation>
    </message>
    <message>
        <source>Consent, search, list</source>
        <translation>Consentement, recherche, liste</translation>
    </message>
</context>
<context>
    <name>rollbook::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: %1 is what a key does, %2 the key</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ShownBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Afficher l’ensemble des %1</translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Masquer les données</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <extracomment>Masked: names, phone numbers and the like are, and the button shows them again</extracomment>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Hold F8</source>
        <extracomment>What to do with the key to see one row</extracomment>
        <translation>Maintenir F8</translation>
    </message>
    <message>
        <source>Personal data is masked. Hold F8 to see the current row.</source>
        <translation>Les données personnelles sont masquées. Maintenir F8 pour voir la ligne actuelle.</translation>
    </message>
    <message>
        <source>Masks names, phone numbers and the like (Ctrl+Shift+M)</source>
        <translation>Masque les noms, numéros de téléphone, etc. (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Rechercher quelqu’un</translation>
    </message>
</context>
<context>
    <name>rollbook::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>rollbook::SourceBar</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What is exported, in words (Ctrl+I)</source>
        <translation>Ce qui est exporté, en toutes lettres (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;; the choices &quot;Rules&quot;, &quot;All users&quot; follow</extracomment>
        <translation>%1 d’après</translation>
    </message>
</context>
<context>
    <name>rollbook::StatePage</name>
    <message>
        <source>Draw them all</source>
        <translation>Tous les tracer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No %1 yet.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>La liste des %1 est vide.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message numerus="yes">
        <source>No %1 match these %Ln filters.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>
            <numerusform>Aucun résultat parmi les %1 avec %Ln filtre.</numerusform>
            <numerusform>Aucun résultat parmi les %1 avec ces %Ln filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Toujours en attente de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the groups: %1 of %2</source>
        <extracomment>both are numbers</extracomment>
        <translation>Lecture des groupes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>This makes %1 groups, more than a chart can tell apart. The table shows each of them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Cela donne %1 groupes, plus qu’un graphique ne peut en distinguer. Le tableau les montre tous.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Choose what to export. The file opens here.</source>
        <translation>Choisissez les éléments à exporter. Le fichier s’ouvre ici.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Ce fichier n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 ne peut pas être affiché. %2</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Aucune ligne ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>No such %1.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Aucun résultat parmi les %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::TextOperand</name>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenField</name>
    <message>
        <source>Show choices</source>
        <translation>Afficher les choix</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenPill</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>rollbook::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The step “%1” did not come about.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» ne s’est pas produite.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The button “%1” is not there.</source>
        <translation>Le bouton «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>The field “%1” is not there.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>The key “%1” is not there.</source>
        <translation>La touche «&#xa0;%1&#xa0;» est absente.</translation>
    </message>
    <message>
        <source>The choice “%1” is not there.</source>
        <translation>Le choix «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>rollbook::TrayIcon</name>
    <message>
        <source>Show Rollbook</source>
        <translation>Afficher Rollbook</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>rollbook::TriState</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewBar</name>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keep these changes in “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>Garder ces modifications dans «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewFiles</name>
    <message>
        <source>Saved views (%1)</source>
        <translation>Vues enregistrées (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no saved views that this version knows. Export them again.</source>
        <translation>%1 ne contient aucune vue enregistrée connue de cette version. Exportez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a view with this name. Choose another one.</source>
        <translation>Une vue porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsController</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The saved views could not be kept. Is the disk full?</source>
        <translation>Les vues enregistrées n’ont pas pu être conservées. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of %1 were left out: they are for reports of another service.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n vue de %1 a été laissée de côté&#xa0;: elle concerne les rapports d’un autre service.</numerusform>
            <numerusform>%n vues de %1 ont été laissées de côté&#xa0;: elles concernent les rapports d’un autre service.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views were damaged. They are kept in %1.</source>
        <translation>Les vues enregistrées étaient endommagées. Elles sont conservées dans %1.</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1</source>
        <translation>Les vues enregistrées sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>This view asks for something that this version does not know. Save it anew.</source>
        <translation>Cette vue demande quelque chose que cette version ne connaît pas. Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 %2, counted %3</source>
        <extracomment>%1 is a number, %2 &quot;customers&quot;, %3 a time of day</extracomment>
        <translation>%1 %2, comptage&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsSection</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save or import a view</source>
        <translation>Enregistrer ou importer une vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
</context>
<context>
    <name>rollbook::WelcomePage</name>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Bienvenue dans Rollbook</translation>
    </message>
    <message>
        <source>See, filter, chart and export the customers of your studio, right on your computer.</source>
        <translation>Voir, filtrer, mettre en graphique et exporter les clients de votre studio, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>You can add more connections at any time with %1</source>
        <extracomment>%1 is where the key is shown</extracomment>
        <translation>Vous pouvez ajouter d’autres connexions à tout moment avec %1</translation>
    </message>
    <message>
        <source>Or connect your own data</source>
        <translation>Ou connecter vos propres données</translation>
    </message>
    <message>
        <source>Tokens are kept in your system keychain. Rollbook never writes them to a file and sends them only to the service they belong to.</source>
        <translation>Les jetons sont gardés dans le trousseau de votre système. Rollbook ne les écrit jamais dans un fichier et ne les envoie qu’au service auquel ils appartiennent.</translation>
    </message>
</context>
<context>
    <name>rollbook::Workspace</name>
    <message>
        <source>This report is not known any more. Export another one from its page.</source>
        <translation>Ce rapport n’est plus connu. Exportez-en un autre depuis sa page.</translation>
    </message>
    <message>
        <source>Not possible while offline. Try again when the connection is back.</source>
        <translation>Impossible hors ligne. Réessayez une fois la connexion rétablie.</translation>
    </message>
</context>
</TS>
