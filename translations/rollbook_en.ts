<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups</source>
        <translation>
            <numerusform>group</numerusform>
            <numerusform>groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users</source>
        <translation>
            <numerusform>user</numerusform>
            <numerusform>users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attendances</source>
        <translation>
            <numerusform>attendance</numerusform>
            <numerusform>attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <translation>
            <numerusform>invoice</numerusform>
            <numerusform>invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memberships</source>
        <translation>
            <numerusform>membership</numerusform>
            <numerusform>memberships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPreview</name>
    <message numerus="yes">
        <source>%1 text(s) become a formula</source>
        <translation>
            <numerusform>%1 text becomes a formula</numerusform>
            <numerusform>%1 texts become formulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone number(s) lose the plus sign</source>
        <translation>
            <numerusform>%1 phone number loses the plus sign</numerusform>
            <numerusform>%1 phone numbers lose the plus sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) lose the leading zero</source>
        <translation>
            <numerusform>%1 number loses the leading zero</numerusform>
            <numerusform>%1 numbers lose the leading zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 long number(s) lose the last digits</source>
        <translation>
            <numerusform>%1 long number loses the last digits</numerusform>
            <numerusform>%1 long numbers lose the last digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a power of ten</source>
        <translation>
            <numerusform>%1 text becomes a power of ten</numerusform>
            <numerusform>%1 texts become powers of ten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a date</source>
        <translation>
            <numerusform>%1 text becomes a date</numerusform>
            <numerusform>%1 texts become dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) would change</source>
        <translation>
            <numerusform>%1 cell would change</numerusform>
            <numerusform>%1 cells would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s), %1 in total</source>
        <translation>
            <numerusform>%n row, %1 in total</numerusform>
            <numerusform>%n rows, %1 in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sorts by %n key(s) at most.</source>
        <translation>
            <numerusform>%1 sorts by %n key at most.</numerusform>
            <numerusform>%1 sorts by %n keys at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a formula; --protect-formulas keeps them</source>
        <translation>
            <numerusform>%n text taken for a formula; --protect-formulas keeps it</numerusform>
            <numerusform>%n texts taken for formulas; --protect-formulas keeps them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) without the +</source>
        <translation>
            <numerusform>%n phone number without the +</numerusform>
            <numerusform>%n phone numbers without the +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without the leading zero</source>
        <translation>
            <numerusform>%n number without the leading zero</numerusform>
            <numerusform>%n numbers without the leading zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) without the last digits</source>
        <translation>
            <numerusform>%n long number without the last digits</numerusform>
            <numerusform>%n long numbers without the last digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a power of ten</source>
        <translation>
            <numerusform>%n text taken for a power of ten</numerusform>
            <numerusform>%n texts taken for powers of ten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a date</source>
        <translation>
            <numerusform>%n text taken for a date</numerusform>
            <numerusform>%n texts taken for dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:</source>
        <translation>
            <numerusform>A spreadsheet program will change %n cell; --spreadsheet xlsx keeps it:</numerusform>
            <numerusform>A spreadsheet program will change %n cells; --spreadsheet xlsx keeps them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have an id that stands there twice and are left out.</source>
        <translation>
            <numerusform>%Ln row has an id that stands there twice and is left out.</numerusform>
            <numerusform>%Ln rows have an id that stands there twice and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no id and are left out.</source>
        <translation>
            <numerusform>%Ln row has no id and is left out.</numerusform>
            <numerusform>%Ln rows have no id and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message numerus="yes">
        <source>%1, turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1, turns %2 tomorrow</numerusform>
            <numerusform>%1, turns %2 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n year old</numerusform>
            <numerusform>%1, %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) done</source>
        <translation>
            <numerusform>%Ln export done</numerusform>
            <numerusform>%Ln exports done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) failed</source>
        <translation>
            <numerusform>%Ln export failed</numerusform>
            <numerusform>%Ln exports failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n custom field(s).</source>
        <translation>
            <numerusform>With %n custom field.</numerusform>
            <numerusform>With %n custom fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %n yes/no column(s).</source>
        <translation>
            <numerusform>%1 becomes %n yes/no column.</numerusform>
            <numerusform>%1 becomes %n yes/no columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of %1 people.</source>
        <translation>
            <numerusform>Holds personal data of %1 person.</numerusform>
            <numerusform>Holds personal data of %1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of up to %1 people.</source>
        <translation>
            <numerusform>Holds personal data of up to %1 person.</numerusform>
            <numerusform>Holds personal data of up to %1 people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>complete: %1 row(s)</source>
        <translation>
            <numerusform>complete: %1 row</numerusform>
            <numerusform>complete: %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
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
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%n %1</numerusform>
            <numerusform>%n %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message numerus="yes">
        <source>Other (%1 groups)</source>
        <translation>
            <numerusform>Other (%1 group)</numerusform>
            <numerusform>Other (%1 groups)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdList</name>
    <message numerus="yes">
        <source>Not a number: %1.</source>
        <translation>
            <numerusform>Not a number: %1.</numerusform>
            <numerusform>Not numbers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%Ln customer(s), as of %1</source>
        <extracomment>%1 is a moment: &quot;10:42&quot;</extracomment>
        <translation>
            <numerusform>%Ln customer, as of %1</numerusform>
            <numerusform>%Ln customers, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) paused</source>
        <translation>
            <numerusform>%Ln export paused</numerusform>
            <numerusform>%Ln exports paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ChartPane</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ChipBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln export(s) are under way</source>
        <translation>
            <numerusform>%Ln export is under way</numerusform>
            <numerusform>%Ln exports are under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionDialog</name>
    <message numerus="yes">
        <source>%Ln download(s) of this connection are running. Until they end, only its name and key can be changed.</source>
        <translation>
            <numerusform>%Ln download of this connection is running. Until it ends, only its name and key can be changed.</numerusform>
            <numerusform>%Ln downloads of this connection are running. Until they end, only its name and key can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConsentDialog</name>
    <message numerus="yes">
        <source>Until you remove the connection, and at most %n day(s) without a refresh.</source>
        <translation>
            <numerusform>Until you remove the connection, and at most %n day without a refresh.</numerusform>
            <numerusform>Until you remove the connection, and at most %n days without a refresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSeveral</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ExportDialog</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 row(s)</source>
        <translation>
            <numerusform>Export %1 row</numerusform>
            <numerusform>Export %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsPanel</name>
    <message numerus="yes">
        <source>%1, %2 row(s)</source>
        <translation>
            <numerusform>%1, %2 row</numerusform>
            <numerusform>%1, %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterField</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormFooter</name>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormHeader</name>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n not applied</numerusform>
            <numerusform>%n not applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterSection</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FindPopup</name>
    <message numerus="yes">
        <source>in the %Ln rows loaded</source>
        <translation>
            <numerusform>in the %Ln row loaded</numerusform>
            <numerusform>in the %Ln rows loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::Pager</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSettings</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PrintDialog</name>
    <message numerus="yes">
        <source>%1 rows take about %n page(s).</source>
        <translation>
            <numerusform>%1 rows take about %n page.</numerusform>
            <numerusform>%1 rows take about %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RemoveDialog</name>
    <message numerus="yes">
        <source>%Ln download(s) of it are running and will be stopped.</source>
        <translation>
            <numerusform>%Ln download of it is running and will be stopped.</numerusform>
            <numerusform>%Ln downloads of it are running and will be stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportBanners</name>
    <message numerus="yes">
        <source>%1 asked us to slow down. Next try in %Ln s.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>
            <numerusform>%1 asked us to slow down. Next try in %Ln s.</numerusform>
            <numerusform>%1 asked us to slow down. Next try in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportPage</name>
    <message numerus="yes">
        <source>%Ln matches for “%1” among all %2</source>
        <translation>
            <numerusform>%Ln match for “%1” among all %2</numerusform>
            <numerusform>%Ln matches for “%1” among all %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SampleCard</name>
    <message numerus="yes">
        <source>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</source>
        <translation>
            <numerusform>A made-up studio with %Ln customer, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</numerusform>
            <numerusform>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SaveComparison</name>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentBuilder</name>
    <message numerus="yes">
        <source>%n rule(s) need a value</source>
        <translation>
            <numerusform>%n rule needs a value</numerusform>
            <numerusform>%n rules need a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentEditor</name>
    <message numerus="yes">
        <source>%n rule(s) are not complete.</source>
        <translation>
            <numerusform>%n rule is not complete.</numerusform>
            <numerusform>%n rules are not complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rule(s)</source>
        <comment>after All or Any</comment>
        <translation>
            <numerusform>of %n rule</numerusform>
            <numerusform>of %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::StatePage</name>
    <message numerus="yes">
        <source>No %1 match these %Ln filters.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>
            <numerusform>No %1 match this filter.</numerusform>
            <numerusform>No %1 match these %Ln filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsController</name>
    <message numerus="yes">
        <source>%n view(s) of %1 were left out: they are for reports of another service.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n view of %1 was left out: it is for reports of another service.</numerusform>
            <numerusform>%n views of %1 were left out: they are for reports of another service.</numerusform>
        </translation>
    </message>
</context>
</TS>
