<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Cumpleaños: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>%1 is a column: &quot;Failed payments: yes&quot;</extracomment>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading in this order: %1 of %2 so far.</source>
        <translation>Leyendo en este orden: %1 de %2 hasta ahora.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2: there may be more.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Detenido tras %1 de %2: puede haber más.</translation>
    </message>
    <message>
        <source>Read %1 of %2 from both ends of this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Lectura desde ambos extremos de este orden: %1 de %2.</translation>
    </message>
    <message>
        <source>Read %1 of %2 in this order.</source>
        <extracomment>%1 is a number, %2 &quot;493 customers&quot;</extracomment>
        <translation>Lectura en este orden: %1 de %2.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is &quot;12 customers&quot;</extracomment>
        <translation>Al menos %1</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Account credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Active memberships</source>
        <translation>Membresías activas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>Agent IDs</source>
        <translation>ID de agentes</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendance ID</source>
        <translation>ID de asistencia</translation>
    </message>
    <message>
        <source>Attendance ID greater than</source>
        <translation>ID de asistencia mayor que</translation>
    </message>
    <message>
        <source>Attendance counts</source>
        <translation>Recuento de asistencias</translation>
    </message>
    <message>
        <source>Attendance status</source>
        <translation>Estado de la asistencia</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Asistencias</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Compra media</translation>
    </message>
    <message>
        <source>Awaiting cash or transfer</source>
        <translation>Pendiente de efectivo o transferencia</translation>
    </message>
    <message>
        <source>Awaiting the processor</source>
        <translation>Pendiente del procesador</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Bank registration number</source>
        <translation>Número de registro bancario</translation>
    </message>
    <message>
        <source>Being retried</source>
        <translation>En reintento</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Dirección de facturación</translation>
    </message>
    <message>
        <source>Birth month</source>
        <translation>Mes de nacimiento</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Booked and attended</source>
        <translation>Reserva y asistencia</translation>
    </message>
    <message>
        <source>Booked through</source>
        <translation>Origen de la reserva</translation>
    </message>
    <message>
        <source>Booked with</source>
        <translation>Reservado con</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Booking source IDs</source>
        <translation>ID de orígenes de reserva</translation>
    </message>
    <message>
        <source>Bookings to come</source>
        <translation>Reservas futuras</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Bought timeframe</source>
        <translation>Periodo de compra</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>CPO</source>
        <translation>CPO</translation>
    </message>
    <message>
        <source>CPO subsidiary</source>
        <translation>Filial del CPO</translation>
    </message>
    <message>
        <source>Calendar month bought</source>
        <translation>Mes del año de compra</translation>
    </message>
    <message>
        <source>Calendar month cancelled</source>
        <translation>Mes del año de cancelación</translation>
    </message>
    <message>
        <source>Calendar month due</source>
        <translation>Mes del año de vencimiento</translation>
    </message>
    <message>
        <source>Calendar month joined</source>
        <translation>Mes del año del alta</translation>
    </message>
    <message>
        <source>Calendar month of the end</source>
        <translation>Mes del año de fin</translation>
    </message>
    <message>
        <source>Calendar month of the payout</source>
        <translation>Mes del año de liquidación</translation>
    </message>
    <message>
        <source>Calendar month of the start</source>
        <translation>Mes del año de inicio</translation>
    </message>
    <message>
        <source>Calendar month paid</source>
        <translation>Mes del año de pago</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled late</source>
        <translation>Cancelación tardía</translation>
    </message>
    <message>
        <source>Cancelled timeframe</source>
        <translation>Periodo de cancelación</translation>
    </message>
    <message>
        <source>Category IDs</source>
        <translation>ID de categorías</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Cuenta activada</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class ID</source>
        <translation>ID de clase</translation>
    </message>
    <message>
        <source>Class date</source>
        <translation>Fecha de la clase</translation>
    </message>
    <message>
        <source>Class ends</source>
        <translation>Fin de la clase</translation>
    </message>
    <message>
        <source>Class starts</source>
        <translation>Inicio de la clase</translation>
    </message>
    <message>
        <source>Class timeframe</source>
        <translation>Periodo de la clase</translation>
    </message>
    <message>
        <source>Class type</source>
        <translation>Tipo de clase</translation>
    </message>
    <message>
        <source>Class type ID</source>
        <translation>ID de tipo de clase</translation>
    </message>
    <message>
        <source>Class type IDs</source>
        <translation>ID de tipos de clase</translation>
    </message>
    <message>
        <source>Column ids such as agent_name, separated by commas; empty: those of the company</source>
        <translation>ID de columnas, como agent_name, separados por comas; vacío: los de la empresa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Company car reimbursement</source>
        <translation>Reembolso de coche de empresa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nombre de contacto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Course fee</source>
        <translation>Tarifa de curso</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Sesión de curso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created date</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Created exactly at</source>
        <translation>Creado exactamente el</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Credit to spend</source>
        <translation>Con saldo por gastar</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Customer ID greater than</source>
        <translation>ID de cliente mayor que</translation>
    </message>
    <message>
        <source>Customer IDs</source>
        <translation>ID de clientes</translation>
    </message>
    <message>
        <source>Customer memberships</source>
        <translation>Membresías de clientes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers and staff</source>
        <translation>Clientes y personal</translation>
    </message>
    <message>
        <source>Customers directly below this owner</source>
        <translation>Clientes directamente bajo este propietario</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Días desde la última compra</translation>
    </message>
    <message>
        <source>Days until birthday</source>
        <translation>Días hasta el cumpleaños</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Clientes eliminados</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Código de descuento</translation>
    </message>
    <message>
        <source>Documents per</source>
        <translation>Documentos por</translation>
    </message>
    <message>
        <source>Downgrade timeframe</source>
        <translation>Periodo de reducción</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>Plan reducido</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Clase suelta</translation>
    </message>
    <message>
        <source>Drop-in fee</source>
        <translation>Tarifa de clase suelta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due month</source>
        <translation>Mes de vencimiento</translation>
    </message>
    <message>
        <source>Due timeframe</source>
        <translation>Periodo de vencimiento</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Año de vencimiento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Vacío: ahora</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Mes de fin</translation>
    </message>
    <message>
        <source>End timeframe</source>
        <translation>Periodo de fin</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Año de fin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Everyone below this owner, at any depth</source>
        <translation>Todos bajo este propietario, a cualquier nivel</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed payments</source>
        <translation>Pagos fallidos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family ID</source>
        <translation>ID de familia</translation>
    </message>
    <message>
        <source>Family managers</source>
        <translation>Gestores de familia</translation>
    </message>
    <message>
        <source>Family role</source>
        <translation>Rol en la familia</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>First membership</source>
        <translation>Primera membresía</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Former system</source>
        <translation>Sistema anterior</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Green (ms)</source>
        <translation>Verde (ms)</translation>
    </message>
    <message>
        <source>Grouped counts</source>
        <translation>Recuento por grupos</translation>
    </message>
    <message>
        <source>Has an end date</source>
        <translation>Tiene fecha de fin</translation>
    </message>
    <message>
        <source>Has any of these traits</source>
        <translation>Tiene alguno de estos rasgos</translation>
    </message>
    <message>
        <source>Held membership ID</source>
        <translation>ID de membresía del cliente</translation>
    </message>
    <message>
        <source>Held membership ID greater than</source>
        <translation>ID de membresía del cliente mayor que</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Fin de la pausa</translation>
    </message>
    <message>
        <source>Hold starts</source>
        <translation>Inicio de la pausa</translation>
    </message>
    <message>
        <source>Hour joined</source>
        <translation>Hora de alta</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de casa</translation>
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
        <translation>ID de membresías de clientes</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Include bookings to come</source>
        <translation>Incluir reservas futuras</translation>
    </message>
    <message>
        <source>Include deleted customers</source>
        <translation>Incluir clientes eliminados</translation>
    </message>
    <message>
        <source>Include disabled agents</source>
        <translation>Incluir agentes desactivados</translation>
    </message>
    <message>
        <source>Instead of a time zone; 3600000 is one hour ahead</source>
        <translation>En lugar de una zona horaria; 3600000 es una hora de adelanto</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Instructor ID</source>
        <translation>ID de instructor</translation>
    </message>
    <message>
        <source>Instructor IDs</source>
        <translation>ID de instructores</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Instructores</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>ID de factura</translation>
    </message>
    <message>
        <source>Invoice ID greater than</source>
        <translation>ID de factura mayor que</translation>
    </message>
    <message>
        <source>Invoice counts</source>
        <translation>Recuento de facturas</translation>
    </message>
    <message>
        <source>Invoice email</source>
        <translation>Correo para facturas</translation>
    </message>
    <message>
        <source>Invoice format</source>
        <translation>Formato de factura</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>It stands in the address of the segment in the Console</source>
        <translation>Figura en la dirección del segmento en la Console</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Conceptos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Joined day</source>
        <translation>Día de alta</translation>
    </message>
    <message>
        <source>Joined month</source>
        <translation>Mes de alta</translation>
    </message>
    <message>
        <source>Joined this month</source>
        <translation>Altas de este mes</translation>
    </message>
    <message>
        <source>Joined timeframe</source>
        <translation>Periodo de alta</translation>
    </message>
    <message>
        <source>Joined year</source>
        <translation>Año de alta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Tipo de tarifa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Idioma del archivo</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>Fecha último pago</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Late cancels</source>
        <translation>Cancelaciones tardías</translation>
    </message>
    <message>
        <source>Latest booking</source>
        <translation>Última reserva</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level ID</source>
        <translation>ID de nivel</translation>
    </message>
    <message>
        <source>Lines per</source>
        <translation>Líneas por</translation>
    </message>
    <message>
        <source>Location IDs</source>
        <translation>ID de ubicaciones</translation>
    </message>
    <message>
        <source>Logged in (ms)</source>
        <translation>Sesión abierta (ms)</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de socio</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Membership ID</source>
        <translation>ID de membresía</translation>
    </message>
    <message>
        <source>Membership counts</source>
        <translation>Recuento de membresías</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Memberships on hold</source>
        <translation>Membresías en pausa</translation>
    </message>
    <message>
        <source>Mobile (ms)</source>
        <translation>Móvil (ms)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Valor monetario</translation>
    </message>
    <message>
        <source>Month bought</source>
        <translation>Mes de compra</translation>
    </message>
    <message>
        <source>Month cancelled</source>
        <translation>Mes de cancelación</translation>
    </message>
    <message>
        <source>Month paid</source>
        <translation>Mes de pago</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names and IDs, external ones included</source>
        <translation>Nombres e ID, también los externos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nuevos potenciales</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Número de compras</translation>
    </message>
    <message>
        <source>Numbers separated by commas</source>
        <translation>Números separados por comas</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks</source>
        <translation>Números separados por comas o espacios</translation>
    </message>
    <message>
        <source>Numbers separated by commas or blanks; with teams, probably only agents that are in both</source>
        <translation>Números separados por comas o espacios; con equipos, probablemente solo agentes que estén en ambos</translation>
    </message>
    <message>
        <source>Numbers, or none</source>
        <translation>Números, o none</translation>
    </message>
    <message>
        <source>Offset from UTC in ms</source>
        <translation>Diferencia con UTC en ms</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>On hold now</source>
        <translation>En pausa ahora</translation>
    </message>
    <message>
        <source>On the mailing list</source>
        <translation>En la lista de correo</translation>
    </message>
    <message>
        <source>On the printed mailing list</source>
        <translation>En la lista de correo postal</translation>
    </message>
    <message>
        <source>One-time fee</source>
        <translation>Tarifa única</translation>
    </message>
    <message>
        <source>Only the total times depend on it</source>
        <translation>Solo los tiempos totales dependen de esto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>ID de operador</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Opted in on</source>
        <translation>Consentido el</translation>
    </message>
    <message>
        <source>Other active memberships</source>
        <translation>Otras membresías activas</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Otro género</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Valor global</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID de propietario</translation>
    </message>
    <message>
        <source>Owner ID, whole subtree</source>
        <translation>ID de propietario, toda la rama</translation>
    </message>
    <message>
        <source>Owner and operator</source>
        <translation>Propietario y operador</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Pagado mediante</translation>
    </message>
    <message>
        <source>Paid timeframe</source>
        <translation>Periodo de pago</translation>
    </message>
    <message>
        <source>Past memberships</source>
        <translation>Membresías anteriores</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Payment processor IDs</source>
        <translation>ID de procesadores de pagos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments being retried</source>
        <translation>Pagos en reintento</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Payout month</source>
        <translation>Mes de liquidación</translation>
    </message>
    <message>
        <source>Payout year</source>
        <translation>Año de liquidación</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>Enlace a la imagen</translation>
    </message>
    <message>
        <source>Points balance</source>
        <translation>Saldo de puntos</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prepago</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product variants</source>
        <translation>Variantes de producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Motivo de cancelación</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recencia</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Recurring fee</source>
        <translation>Cuota recurrente</translation>
    </message>
    <message>
        <source>Red (ms)</source>
        <translation>Rojo (ms)</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>Código de referido</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Referred by ID</source>
        <translation>Recomendado por (ID)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refunded invoice ID</source>
        <translation>ID de la factura reembolsada</translation>
    </message>
    <message>
        <source>Registration blocked</source>
        <translation>Reservas bloqueadas</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Renewal timeframe</source>
        <translation>Periodo de renovación</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintento fallido</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Run at</source>
        <translation>Ejecutar el</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>Código SWIFT</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Sent as typed; the service decides what it means</source>
        <translation>Se envía tal cual; el servicio decide qué significa</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>En riesgo de baja</translation>
    </message>
    <message>
        <source>Spaaza segment ID</source>
        <translation>ID de segmento de Spaaza</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Mes de inicio</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Start timeframe</source>
        <translation>Periodo de inicio</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Año de inicio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Team IDs</source>
        <translation>ID de equipos</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total console, green, yellow, red and mobile time in milliseconds come only in JSON.</source>
        <translation>Los tiempos totales de consola, verde, amarillo, rojo y móvil en milisegundos solo vienen en JSON.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Rasgos</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unclaimed accounts</source>
        <translation>Cuentas sin activar</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Updated exactly at</source>
        <translation>Actualizado exactamente el</translation>
    </message>
    <message>
        <source>Upgrade timeframe</source>
        <translation>Periodo de mejora</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Plan mejorado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Venue ID</source>
        <translation>ID de sede</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
    <message>
        <source>Wallet ledger</source>
        <translation>Movimientos del monedero</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With a discount</source>
        <translation>Con descuento</translation>
    </message>
    <message>
        <source>With account credit</source>
        <translation>Con saldo a favor</translation>
    </message>
    <message>
        <source>Year bought</source>
        <translation>Año de compra</translation>
    </message>
    <message>
        <source>Year cancelled</source>
        <translation>Año de cancelación</translation>
    </message>
    <message>
        <source>Year paid</source>
        <translation>Año de pago</translation>
    </message>
    <message>
        <source>Yellow (ms)</source>
        <translation>Amarillo (ms)</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>birth month</source>
        <translation>mes de nacimiento</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>booking source</source>
        <translation>origen de la reserva</translation>
    </message>
    <message>
        <source>class type</source>
        <translation>tipo de clase</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>due month</source>
        <translation>mes de vencimiento</translation>
    </message>
    <message>
        <source>due year</source>
        <translation>año de vencimiento</translation>
    </message>
    <message>
        <source>end month</source>
        <translation>mes de fin</translation>
    </message>
    <message>
        <source>end year</source>
        <translation>año de fin</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>hour of the day joined at</source>
        <translation>hora del alta</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>es de hace menos de</translation>
    </message>
    <message>
        <source>is in the period</source>
        <translation>está en el periodo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>es de hace más de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es el día</translation>
    </message>
    <message>
        <source>item</source>
        <translation>concepto</translation>
    </message>
    <message>
        <source>joined day</source>
        <translation>día de alta</translation>
    </message>
    <message>
        <source>joined month</source>
        <translation>mes de alta</translation>
    </message>
    <message>
        <source>joined year</source>
        <translation>año de alta</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kind of fee</source>
        <translation>tipo de tarifa</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>cliente potencial</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membresía</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>month bought</source>
        <translation>mes de compra</translation>
    </message>
    <message>
        <source>month cancelled</source>
        <translation>mes de cancelación</translation>
    </message>
    <message>
        <source>month of the year bought in</source>
        <translation>mes del año de compra</translation>
    </message>
    <message>
        <source>month of the year cancelled in</source>
        <translation>mes del año de cancelación</translation>
    </message>
    <message>
        <source>month of the year it ends in</source>
        <translation>mes del año de fin</translation>
    </message>
    <message>
        <source>month of the year it is due in</source>
        <translation>mes del año de vencimiento</translation>
    </message>
    <message>
        <source>month of the year it starts in</source>
        <translation>mes del año de inicio</translation>
    </message>
    <message>
        <source>month of the year joined in</source>
        <translation>mes del año del alta</translation>
    </message>
    <message>
        <source>month of the year of the payout</source>
        <translation>mes del año de liquidación</translation>
    </message>
    <message>
        <source>month of the year paid in</source>
        <translation>mes del año de pago</translation>
    </message>
    <message>
        <source>month paid</source>
        <translation>mes de pago</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>pago fallido</translation>
    </message>
    <message>
        <source>payment processor</source>
        <translation>procesador de pagos</translation>
    </message>
    <message>
        <source>payment retry</source>
        <translation>pago en reintento</translation>
    </message>
    <message>
        <source>payout month</source>
        <translation>mes de liquidación</translation>
    </message>
    <message>
        <source>payout year</source>
        <translation>año de liquidación</translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation>en riesgo de baja</translation>
    </message>
    <message>
        <source>start month</source>
        <translation>mes de inicio</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>hora de inicio</translation>
    </message>
    <message>
        <source>start year</source>
        <translation>año de inicio</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>way of paying for the booking</source>
        <translation>forma de pago de la reserva</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>tipo de compra</translation>
    </message>
    <message>
        <source>whether their registration is blocked</source>
        <translation>bloqueo de reservas</translation>
    </message>
    <message>
        <source>whether they are active</source>
        <translation>estado de actividad</translation>
    </message>
    <message>
        <source>whether they are claimed</source>
        <translation>activación de la cuenta</translation>
    </message>
    <message>
        <source>whether they are new</source>
        <translation>condición de nuevo</translation>
    </message>
    <message>
        <source>whether they are slipping away</source>
        <translation>riesgo de baja</translation>
    </message>
    <message>
        <source>whether they have account credit</source>
        <translation>saldo a favor</translation>
    </message>
    <message>
        <source>year bought</source>
        <translation>año de compra</translation>
    </message>
    <message>
        <source>year cancelled</source>
        <translation>año de cancelación</translation>
    </message>
    <message>
        <source>year paid</source>
        <translation>año de pago</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message numerus="yes">
        <source>attendances</source>
        <translation>
            <numerusform>asistencia</numerusform>
            <numerusform>asistencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>cliente</numerusform>
            <numerusform>clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups</source>
        <translation>
            <numerusform>grupo</numerusform>
            <numerusform>grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invoices</source>
        <translation>
            <numerusform>factura</numerusform>
            <numerusform>facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memberships</source>
        <translation>
            <numerusform>membresía</numerusform>
            <numerusform>membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users</source>
        <translation>
            <numerusform>usuario</numerusform>
            <numerusform>usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Birthdays this week</source>
        <translation>Cumpleaños de esta semana</translation>
    </message>
</context>
<context>
    <name>CellFormat</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <extracomment>What a cell says now, and what it said before</extracomment>
        <translation>%1 (antes %2)</translation>
    </message>
</context>
<context>
    <name>ChangesPreview</name>
    <message numerus="yes">
        <source>%1 text(s) become a formula</source>
        <translation>
            <numerusform>%1 texto se convierte en fórmula</numerusform>
            <numerusform>%1 textos se convierten en fórmulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 phone number(s) lose the plus sign</source>
        <translation>
            <numerusform>%1 número de teléfono pierde el signo más</numerusform>
            <numerusform>%1 números de teléfono pierden el signo más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) lose the leading zero</source>
        <translation>
            <numerusform>%1 número pierde el cero inicial</numerusform>
            <numerusform>%1 números pierden el cero inicial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 long number(s) lose the last digits</source>
        <translation>
            <numerusform>%1 número largo pierde las últimas cifras</numerusform>
            <numerusform>%1 números largos pierden las últimas cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a power of ten</source>
        <translation>
            <numerusform>%1 texto se convierte en potencia de diez</numerusform>
            <numerusform>%1 textos se convierten en potencias de diez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 text(s) become a date</source>
        <translation>
            <numerusform>%1 texto se convierte en fecha</numerusform>
            <numerusform>%1 textos se convierten en fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <extracomment>%1 is &quot;98 numbers lose the leading zero&quot;, %2 columns and what stands in them</extracomment>
        <translation>%1, por ejemplo %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) would change</source>
        <translation>
            <numerusform>%1 celda cambiaría</numerusform>
            <numerusform>%1 celdas cambiarían</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>rollbook-cli --help shows how it is used.</source>
        <translation>rollbook-cli --help muestra cómo se usa.</translation>
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
        <translation>Uso:
  rollbook-cli reports [--json]
  rollbook-cli rows INFORME [conexión] [consulta] [--limit N] [--offset N] [--format table|json|csv]
  rollbook-cli export INFORME [conexión] [consulta] [--format csv|json] --output ARCHIVO [--overwrite|--dated]
                      [--spreadsheet csv|xlsx] [--protect-formulas] [--receipt]
  rollbook-cli profile add NOMBRE --service NOMBRE [--base-url URL] [--option CLAVE=VALOR]... --secret-stdin
  rollbook-cli profile list [--json]
  rollbook-cli profile test NOMBRE
  rollbook-cli profile remove NOMBRE

Conexión:
  --profile NOMBRE     una conexión guardada; su secreto está en el llavero
  --base-url URL       sin perfil, dirección del servicio: https://goteamup.com/api/v2
  --service NOMBRE     servicio del informe; se puede omitir
  --option CLAVE=VALOR time_zone=Europe/Copenhagen; teamup: provider_id=N, auth_scheme=Bearer|Token;
                       khoros: company_key=CLAVE; spaaza: chain=N
  ROLLBOOK_SECRET      variable de entorno con el secreto: un token, khoros USUARIO:CONTRASEÑA,
                       spaaza ID:SECRETO; tiene prioridad sobre el del llavero

Perfiles:
  --secret-stdin       el secreto es la primera línea de la entrada estándar
  --base-url URL       si falta, la dirección que documenta el servicio

Consulta:
  --filter CLAVE=VALOR un filtro con el nombre que usa el servicio; las listas se separan por comas;
                       con fechas también CLAVE=last-30-days, today, last-7-days, this-month, last-month, this-year
  --columns A,B        columnas; si falta, las habituales del informe
  --sort -A,B          criterios de orden, el más importante primero; - para descendente
  --limit N            como máximo tantas filas; si falta, 50; 0 muestra solo el total

Exportación:
  --dated              en el nombre de ARCHIVO, {date}, {time}, {year}, {month} y {day} son los de ahora, y se
                       añade un número si el archivo existe
  --spreadsheet xlsx   guarda un libro de Excel: el texto sigue siendo texto, importes y fechas lo que son
  --spreadsheet csv    guarda un CSV para hojas de cálculo: marca de orden de bytes, separador de listas
  --protect-formulas   con --spreadsheet csv: el texto que empieza como una fórmula sigue siendo texto
  --receipt            guarda también ARCHIVO.receipt.json: filas, promesa, SHA-256 y hora

Códigos de salida: 0 hecho, 2 uso, 3 credenciales rechazadas, 4 red, 5 rechazo o fallo del servicio,
6 archivo o llavero, 130 interrumpido.
</translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative.</source>
        <translation>%1 necesita un número que no sea negativo.</translation>
    </message>
    <message>
        <source>%1 needs names separated by commas.</source>
        <translation>%1 necesita nombres separados por comas.</translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE.</source>
        <translation>%1 necesita CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>Which profile? Its name is missing.</source>
        <translation>¿Qué perfil? Falta el nombre.</translation>
    </message>
    <message>
        <source>--secret-stdin is needed: the secret is the first line of standard input.</source>
        <translation>Falta --secret-stdin: el secreto es la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>--spreadsheet is csv or xlsx.</source>
        <translation>--spreadsheet es csv o xlsx.</translation>
    </message>
    <message>
        <source>--protect-formulas goes with --spreadsheet csv.</source>
        <translation>--protect-formulas va con --spreadsheet csv.</translation>
    </message>
    <message>
        <source>--spreadsheet csv is made of --format csv.</source>
        <translation>--spreadsheet csv se obtiene de --format csv.</translation>
    </message>
    <message>
        <source>Which report? rollbook-cli reports lists them.</source>
        <translation>¿Qué informe? rollbook-cli reports los muestra.</translation>
    </message>
    <message>
        <source>--output FILE is needed.</source>
        <translation>Falta --output ARCHIVO.</translation>
    </message>
    <message>
        <source>--dated never replaces a file; leave out --overwrite.</source>
        <translation>--dated nunca reemplaza un archivo; hay que omitir --overwrite.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format es table, json o csv.</translation>
    </message>
    <message>
        <source>The first word is reports, rows, export or profile.</source>
        <translation>La primera palabra es reports, rows, export o profile.</translation>
    </message>
    <message>
        <source>The word after profile is add, list, test or remove.</source>
        <translation>La palabra que sigue a profile es add, list, test o remove.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Opción desconocida: %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva valor.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is not expected.</source>
        <translation>Aquí no se espera %1.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>any of %1, separated by commas</source>
        <translation>cualquiera de %1, separados por comas</translation>
    </message>
    <message>
        <source>whole numbers separated by commas</source>
        <translation>números enteros separados por comas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>una fecha como 2026-03-31</translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T18:00:00+02:00</source>
        <translation>una hora como 2026-03-31T18:00:00+02:00</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>texts separated by commas</source>
        <translation>textos separados por comas</translation>
    </message>
    <message>
        <source>@FILE, a JSON file with rules, or the rules themselves</source>
        <translation>@ARCHIVO, un archivo JSON con reglas, o las propias reglas</translation>
    </message>
    <message>
        <source>The filter %1 is given twice.</source>
        <translation>El filtro %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 needs today, last-7-days, last-30-days, this-month, last-month or this-year.</source>
        <translation>%1 necesita today, last-7-days, last-30-days, this-month, last-month o this-year.</translation>
    </message>
    <message>
        <source>%1 is no filter; it has an option of its own.</source>
        <translation>%1 no es un filtro; tiene su propia opción.</translation>
    </message>
    <message>
        <source>The report has no filter %1.</source>
        <translation>El informe no tiene el filtro %1.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON: %2</source>
        <translation>%1 no contiene JSON: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 needs whole numbers separated by commas.</source>
        <translation>%1 necesita números enteros separados por comas.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>%1 is not what the profile %2 says; leave it out.</source>
        <translation>%1 no coincide con el perfil %2; hay que omitirlo.</translation>
    </message>
    <message>
        <source>The profile %1 is for %2, the report is of %3.</source>
        <translation>El perfil %1 es de %2; el informe, de %3.</translation>
    </message>
    <message>
        <source>--profile or --base-url is missing, for example --base-url %1.</source>
        <translation>Falta --profile o --base-url, por ejemplo --base-url %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>La opción %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 is no time zone; Europe/Copenhagen is one.</source>
        <translation>%1 no es una zona horaria; Europe/Copenhagen sí lo es.</translation>
    </message>
    <message>
        <source>There is no profile %1; rollbook-cli profile list lists them.</source>
        <translation>No hay ningún perfil %1; rollbook-cli profile list los muestra.</translation>
    </message>
    <message>
        <source>%1 must hold the secret.</source>
        <translation>%1 debe contener el secreto.</translation>
    </message>
    <message>
        <source>%1 holds characters that no secret has.</source>
        <translation>%1 contiene caracteres que ningún secreto tiene.</translation>
    </message>
    <message>
        <source>The report has no column %1.</source>
        <translation>El informe no tiene la columna %1.</translation>
    </message>
    <message>
        <source>--sort names %1 twice.</source>
        <translation>--sort nombra %1 dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sorts by %n key(s) at most.</source>
        <translation>
            <numerusform>%1 ordena como máximo por %n criterio.</numerusform>
            <numerusform>%1 ordena como máximo por %n criterios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups can be sorted by their own columns only; %1 is not among them.</source>
        <translation>Los grupos solo se ordenan por sus propias columnas; %1 no es una de ellas.</translation>
    </message>
    <message>
        <source>%1 cannot be read as rows; use export.</source>
        <translation>%1 no se puede leer por filas; usa export.</translation>
    </message>
    <message>
        <source>%1 cannot be exported; use rows.</source>
        <translation>%1 no se puede exportar; usa rows.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format es uno de %1.</translation>
    </message>
    <message>
        <source>The service decides on columns and order of %1; only filters can be given.</source>
        <translation>El servicio decide las columnas y el orden de %1; solo se pueden indicar filtros.</translation>
    </message>
    <message>
        <source>There is no report %1; rollbook-cli reports lists them.</source>
        <translation>No hay ningún informe %1; rollbook-cli reports los muestra.</translation>
    </message>
    <message>
        <source>%1 is a report of %2.</source>
        <translation>%1 es un informe de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a formula; --protect-formulas keeps them</source>
        <translation>
            <numerusform>%n texto tomado por fórmula; --protect-formulas lo conserva</numerusform>
            <numerusform>%n textos tomados por fórmulas; --protect-formulas los conserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) without the +</source>
        <translation>
            <numerusform>%n número de teléfono sin el +</numerusform>
            <numerusform>%n números de teléfono sin el +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without the leading zero</source>
        <translation>
            <numerusform>%n número sin el cero inicial</numerusform>
            <numerusform>%n números sin el cero inicial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) without the last digits</source>
        <translation>
            <numerusform>%n número largo sin las últimas cifras</numerusform>
            <numerusform>%n números largos sin las últimas cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a power of ten</source>
        <translation>
            <numerusform>%n texto tomado por potencia de diez</numerusform>
            <numerusform>%n textos tomados por potencias de diez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken for a date</source>
        <translation>
            <numerusform>%n texto tomado por fecha</numerusform>
            <numerusform>%n textos tomados por fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet program will change %n cell(s); --spreadsheet xlsx keeps them:</source>
        <translation>
            <numerusform>Una hoja de cálculo cambiará %n celda; --spreadsheet xlsx la conserva:</numerusform>
            <numerusform>Una hoja de cálculo cambiará %n celdas; --spreadsheet xlsx las conserva:</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>The query does not fit the report.</source>
        <translation>La consulta no corresponde al informe.</translation>
    </message>
    <message>
        <source>The address is not secure; nothing was sent.</source>
        <translation>La dirección no es segura; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not trusted.</source>
        <translation>El certificado del servicio no es de confianza.</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>El servicio rechazó el token.</translation>
    </message>
    <message>
        <source>The token has no right to this.</source>
        <translation>El token no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>El servicio no tiene esto.</translation>
    </message>
    <message>
        <source>The service still asks to slow down; try again later.</source>
        <translation>El servicio sigue pidiendo ir más despacio; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>El servicio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>El servicio falló.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La respuesta del servicio no se puede leer.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>La respuesta del servicio es demasiado grande.</translation>
    </message>
    <message>
        <source>The service sent the request elsewhere; it was not followed.</source>
        <translation>El servicio desvió la solicitud a otra dirección; no se ha seguido.</translation>
    </message>
    <message>
        <source>The service could not make the file.</source>
        <translation>El servicio no pudo crear el archivo.</translation>
    </message>
    <message>
        <source>The link to the file has expired.</source>
        <translation>El enlace al archivo ha caducado.</translation>
    </message>
    <message>
        <source>The connection broke off: the export may have started or not. It was not sent again.</source>
        <translation>Se cortó la conexión: no se sabe si la exportación ha empezado. No se ha vuelto a enviar.</translation>
    </message>
    <message>
        <source>The file exists; --overwrite replaces it.</source>
        <translation>El archivo ya existe; --overwrite lo reemplaza.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet; without --spreadsheet it is saved as it came.</source>
        <translation>El archivo no cabe en una hoja de cálculo; sin --spreadsheet se guarda tal como llegó.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 in total</source>
        <translation>
            <numerusform>%n fila, %1 en total</numerusform>
            <numerusform>%n filas, %1 en total</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain has no secret for the profile %1.</source>
        <translation>El llavero no tiene ningún secreto para el perfil %1.</translation>
    </message>
    <message>
        <source>The environment variable ROLLBOOK_SECRET can hold the secret instead.</source>
        <translation>La variable de entorno ROLLBOOK_SECRET puede contener el secreto en su lugar.</translation>
    </message>
    <message>
        <source>The service asks to slow down; going on in %1 s.</source>
        <translation>El servicio pide ir más despacio; se sigue en %1 s.</translation>
    </message>
    <message>
        <source>%1 holds a profile that cannot be read; it is left out.</source>
        <translation>%1 contiene un perfil que no se puede leer; se omite.</translation>
    </message>
    <message>
        <source>--service is one of %1.</source>
        <translation>--service es uno de %1.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Ya hay un perfil %1.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 must hold two parts joined by a colon: %2.</source>
        <translation>%1 debe contener dos partes unidas por dos puntos: %2.</translation>
    </message>
    <message>
        <source>A profile needs it for its secret, so nothing was stored.</source>
        <translation>Un perfil lo necesita para su secreto, así que no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The profile %1 is stored.</source>
        <translation>El perfil %1 se ha guardado.</translation>
    </message>
    <message>
        <source>It may hold the profile&apos;s secret, so nothing was removed.</source>
        <translation>Puede contener el secreto del perfil, así que no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>El perfil %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the secret of %2.</source>
        <translation>%1 responde y acepta el secreto de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 de %n fila</numerusform>
            <numerusform>%1 de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost, trying again …</source>
        <translation>Conexión perdida, nuevo intento …</translation>
    </message>
    <message>
        <source>Asking the service for the file …</source>
        <translation>Solicitando el archivo al servicio …</translation>
    </message>
    <message>
        <source>The service prepares the file …</source>
        <translation>El servicio prepara el archivo …</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Descargando …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>The list of exports cannot be kept: %1</source>
        <translation>La lista de exportaciones no se puede conservar: %1</translation>
    </message>
    <message>
        <source>The list of exports could not be read. It is kept in %1</source>
        <translation>La lista de exportaciones no se pudo leer. Se conserva en %1</translation>
    </message>
    <message>
        <source>What has arrived is kept in %1</source>
        <translation>Lo recibido se conserva en %1</translation>
    </message>
    <message>
        <source>Another program is making this file.</source>
        <translation>Otro programa está creando este archivo.</translation>
    </message>
    <message>
        <source>The list of profiles could not be read. It is kept in %1</source>
        <translation>No se pudo leer la lista de perfiles. Se conserva en %1</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password, or did not accept them.</source>
        <translation>El proxy pide usuario y contraseña, o no los aceptó.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Choose a CSV or JSON file.</source>
        <translation>Aquí no se pueden leer libros de Excel. Elige un archivo CSV o JSON.</translation>
    </message>
    <message>
        <source>The file has no column “%1”, so its rows cannot be told apart.</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>El archivo no tiene la columna “%1”, así que sus filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>No row of the file has an id, so they cannot be told apart.</source>
        <translation>Ninguna fila del archivo tiene ID, así que no se pueden distinguir.</translation>
    </message>
    <message>
        <source>The two have no column in common besides their ids.</source>
        <translation>No tienen ninguna columna en común aparte del ID.</translation>
    </message>
    <message>
        <source>The rows came without their ids, so they cannot be compared.</source>
        <translation>Las filas llegaron sin ID, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>The rows changed while they were read. Try again.</source>
        <translation>Las filas cambiaron mientras se leían. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The snapshot is not there any more.</source>
        <translation>La instantánea ya no está.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so it cannot be read.</source>
        <translation>La instantánea está dañada y no se puede leer.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>No cambió nada desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln desaparecido</numerusform>
            <numerusform>%Ln desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is &quot;12 added, 3 gone, 41 changed&quot;, %2 date and time</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>No row is in both: the file may be of another report.</source>
        <translation>Ninguna fila está en ambos: el archivo puede ser de otro informe.</translation>
    </message>
    <message>
        <source>The export was not complete.</source>
        <translation>La exportación no estaba completa.</translation>
    </message>
    <message>
        <source>The file was changed after its export.</source>
        <translation>El archivo se cambió después de exportarlo.</translation>
    </message>
    <message>
        <source>Other filters were set then, so rows may be added or gone because of them.</source>
        <translation>Entonces había otros filtros; puede haber filas añadidas o desaparecidas por ello.</translation>
    </message>
    <message>
        <source>Only in this view, so not compared: %1.</source>
        <translation>Solo en esta vista, sin comparar: %1.</translation>
    </message>
    <message>
        <source>Only before, so not compared: %1.</source>
        <translation>Solo antes, sin comparar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have an id that stands there twice and are left out.</source>
        <translation>
            <numerusform>%Ln fila tiene un ID que aparece dos veces y se omite.</numerusform>
            <numerusform>%Ln filas tienen un ID que aparece dos veces y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no id and are left out.</source>
        <translation>
            <numerusform>%Ln fila no tiene ID y se omite.</numerusform>
            <numerusform>%Ln filas no tienen ID y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>No desapareció nada.</translation>
    </message>
    <message>
        <source>No row has changed.</source>
        <translation>No cambió ninguna fila.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>other filters</source>
        <translation>otros filtros</translation>
    </message>
    <message>
        <source>same filters</source>
        <translation>mismos filtros</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>La conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>Another connection has this name. Choose a different one.</source>
        <translation>Otra conexión tiene este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>The address must not hold a user or password. Remove what stands before the @.</source>
        <translation>La dirección no debe contener usuario ni contraseña. Quita lo que va antes de la @.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or #. Remove it and what follows.</source>
        <translation>La dirección no debe contener ? ni #. Quítalo junto con lo que sigue.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use one that begins with https://.</source>
        <translation>Esta dirección no está cifrada. Usa una que empiece por https://.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Esto no es una dirección. Tiene este aspecto: %1.</translation>
    </message>
    <message>
        <source>“%1” is needed. Enter it, or ask whoever gave you the key.</source>
        <translation>Falta “%1”. Introdúcelo o pregunta a quien te dio la clave.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elige uno de: %1.</translation>
    </message>
    <message>
        <source>A number is needed here, in digits only.</source>
        <translation>Aquí hace falta un número, solo con cifras.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>Esta zona horaria no se conoce. Elige una de la lista.</translation>
    </message>
    <message>
        <source>This value cannot be used. Change it and try again.</source>
        <translation>Este valor no se puede usar. Cámbialo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered, but did not accept the key. Enter it again.</source>
        <translation>%1 respondió, pero no aceptó la clave. Introdúcela de nuevo.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Ask for its rights.</source>
        <translation>%1 conoce la clave, pero no le da acceso. Pide los permisos.</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access. Check “%2” and its rights.</source>
        <translation>%1 conoce la clave, pero no le da acceso. Comprueba “%2” y los permisos.</translation>
    </message>
    <message>
        <source>There is no %1 at this address. Check the address.</source>
        <translation>%1 no está en esta dirección. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check them, or look into Details.</source>
        <translation>%1 no aceptó estos valores. Compruébalos o mira en Detalles.</translation>
    </message>
    <message>
        <source>%1 did not accept these values. Check “%2”, or look into Details.</source>
        <translation>%1 no aceptó estos valores. Comprueba “%2” o mira en Detalles.</translation>
    </message>
    <message>
        <source>What answers at this address is not %1. Check the address.</source>
        <translation>Lo que responde en esta dirección no es %1. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>%1 asks to slow down: too many requests. Wait a minute, then test again.</source>
        <translation>%1 pide ir más despacio: demasiadas solicitudes. Espera un minuto y prueba de nuevo.</translation>
    </message>
    <message>
        <source>This connection was removed meanwhile. Add it as a new one.</source>
        <translation>Esta conexión se eliminó entretanto. Añádela como nueva.</translation>
    </message>
    <message>
        <source>The connection cannot be written to its file. Make it writable and save again.</source>
        <translation>La conexión no se puede escribir en su archivo. Permite la escritura y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The connection cannot be saved. Look into Details.</source>
        <translation>La conexión no se puede guardar. Mira en Detalles.</translation>
    </message>
    <message>
        <source>This version of Rollbook does not know its service. Update Rollbook.</source>
        <translation>Esta versión de Rollbook no conoce el servicio. Actualiza Rollbook.</translation>
    </message>
    <message>
        <source>It has no name, or the name of another connection.</source>
        <translation>No tiene nombre, o tiene el de otra conexión.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Su dirección no se puede usar.</translation>
    </message>
    <message>
        <source>Its time zone is not known on this computer.</source>
        <translation>Su zona horaria no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>Its option “%1” cannot be used.</source>
        <translation>Su opción “%1” no se puede usar.</translation>
    </message>
    <message>
        <source>The file of the connections has lines that Rollbook cannot read.</source>
        <translation>El archivo de las conexiones tiene líneas que Rollbook no puede leer.</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>%1, turns %2 today</source>
        <translation>%1, hoy cumple %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, turns %2 in %n day(s)</source>
        <translation>
            <numerusform>%1, cumple %2 mañana</numerusform>
            <numerusform>%1, cumple %2 en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s) old</source>
        <translation>
            <numerusform>%1, %n año</numerusform>
            <numerusform>%1, %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Together with the filters in force, this cannot be asked for.</source>
        <translation>Junto con los filtros aplicados, esto no se puede consultar.</translation>
    </message>
    <message>
        <source>The service can count by %1 but not filter by it.</source>
        <translation>El servicio puede contar por %1, pero no filtrar por ello.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together.</source>
        <translation>Los demás grupos no se pueden consultar juntos.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for.</source>
        <translation>Lo que no está indicado no se puede consultar.</translation>
    </message>
    <message>
        <source>The rest of the groups cannot be asked for together, so a click shows the whole bar.</source>
        <translation>Los demás grupos no se pueden consultar juntos; un clic muestra toda la barra.</translation>
    </message>
    <message>
        <source>What is not stated cannot be asked for, so a click shows the whole bar.</source>
        <translation>Lo que no está indicado no se puede consultar; un clic muestra toda la barra.</translation>
    </message>
    <message>
        <source>%1 cannot be asked for, so a click shows the whole bar.</source>
        <translation>%1 no se puede consultar; un clic muestra toda la barra.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%2” is missing or cannot be right. Correct it in the connection.</source>
        <translation>“%2” falta o no puede ser correcto. Corrígelo en la conexión.</translation>
    </message>
    <message>
        <source>%1 does not know this “%2”. Check it in the connection.</source>
        <translation>%1 no conoce este valor de “%2”. Compruébalo en la conexión.</translation>
    </message>
    <message>
        <source>%1 refused access. Check “%2” in the connection, and its rights.</source>
        <translation>%1 denegó el acceso. Comprueba “%2” en la conexión y sus permisos.</translation>
    </message>
    <message>
        <source>This was stopped. Start it again when you want to.</source>
        <translation>Esto se detuvo. Puedes iniciarlo de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>The report does not know one of these filters or columns. Remove it and try again.</source>
        <translation>El informe no conoce uno de estos filtros o columnas. Quítalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The address is not encrypted, so nothing was sent. Use one with https.</source>
        <translation>La dirección no está cifrada; no se envió nada. Usa una con https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the internet connection and try again.</source>
        <translation>No se puede acceder a %1. Comprueba la conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 tardó demasiado en responder. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure. Check this computer&apos;s clock and network.</source>
        <translation>La conexión con %1 no es segura. Comprueba la hora y la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Enter “%2” again.</source>
        <translation>%1 no aceptó el inicio de sesión. Introduce “%2” de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has no access to that in %1. Ask an administrator for it.</source>
        <translation>Este inicio de sesión no tiene acceso a eso en %1. Pídelo a un administrador.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address. Check the connection&apos;s address and options.</source>
        <translation>%1 no tiene nada en esta dirección. Comprueba la dirección y las opciones de la conexión.</translation>
    </message>
    <message>
        <source>%1 still asks to slow down. Wait a minute, then try again.</source>
        <translation>%1 sigue pidiendo ir más despacio. Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the request. Change filters or columns and try again.</source>
        <translation>%1 no aceptó la solicitud. Cambia filtros o columnas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept a value. Correct what is marked and try again.</source>
        <translation>%1 no aceptó un valor. Corrige lo marcado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a few minutes.</source>
        <translation>%1 tiene un problema propio. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Try again, or look into Details.</source>
        <translation>La respuesta de %1 no se puede leer. Inténtalo de nuevo o mira en Detalles.</translation>
    </message>
    <message>
        <source>The answer is too large to be read. Choose a smaller page or fewer columns.</source>
        <translation>La respuesta es demasiado grande. Elige una página más pequeña o menos columnas.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed. Check the address.</source>
        <translation>%1 remitió a otra dirección, que no se siguió. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>%1 could not prepare the file. Try the export again.</source>
        <translation>%1 no pudo preparar el archivo. Inicia de nuevo la exportación.</translation>
    </message>
    <message>
        <source>The download link expired before the file was complete. Export it again.</source>
        <translation>El enlace de descarga caducó antes de completar el archivo. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>It is not certain that %1 got the request. Look there before you ask again.</source>
        <translation>No es seguro que %1 recibiera la solicitud. Míralo allí antes de repetirla.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or replace it.</source>
        <translation>Ya existe un archivo con este nombre. Elige otro nombre o reemplázalo.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>El archivo no se puede escribir ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file does not fit into a spreadsheet. Retry saves it as it came.</source>
        <translation>El archivo no cabe en una hoja de cálculo. Reintentar lo guarda tal como llegó.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Unlock it and try again.</source>
        <translation>El llavero del sistema no respondió. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password. Enter them in Settings.</source>
        <translation>El proxy pide usuario y contraseña. Introdúcelos en Ajustes.</translation>
    </message>
    <message>
        <source>The answer is masked.</source>
        <translation>La respuesta está oculta.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Para programas</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>%1: the downloads say why</source>
        <translation>%1: las descargas dicen por qué</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>not what was promised</source>
        <translation>no es lo prometido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) done</source>
        <translation>
            <numerusform>%Ln exportación lista</numerusform>
            <numerusform>%Ln exportaciones listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) failed</source>
        <translation>
            <numerusform>%Ln exportación con error</numerusform>
            <numerusform>%Ln exportaciones con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Completa: contada y comparada con lo que prometió el servicio.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>No es lo que prometió el servicio.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>El servicio no prometió ningún número de filas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Rows promised</source>
        <translation>Filas prometidas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado con</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>A file needs a name.</source>
        <translation>El archivo necesita nombre.</translation>
    </message>
    <message>
        <source>A file cannot be called that. Leave out the slash and other special characters.</source>
        <translation>Un archivo no puede llamarse así. Quita la barra y otros caracteres especiales.</translation>
    </message>
    <message>
        <source>A name that starts with a dot would hide the file.</source>
        <translation>Un nombre que empieza por punto ocultaría el archivo.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Nombre demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Esta carpeta no existe. Elige otra.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose another one.</source>
        <translation>Esto no es una carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>No filters, without deleted %1</source>
        <translation>Sin filtros, sin %1 eliminados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n fila seleccionada</numerusform>
            <numerusform>%n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds personal data.</source>
        <translation>Contiene datos personales.</translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of %1 people.</source>
        <translation>
            <numerusform>Contiene datos personales de %1 persona.</numerusform>
            <numerusform>Contiene datos personales de %1 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds personal data of up to %1 people.</source>
        <translation>
            <numerusform>Contiene datos personales de hasta %1 persona.</numerusform>
            <numerusform>Contiene datos personales de hasta %1 personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2, as before.</source>
        <translation>%1 de %2, como antes.</translation>
    </message>
    <message>
        <source>%1 of %2, as in the table.</source>
        <translation>%1 de %2, como en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>With %n custom field(s).</source>
        <translation>
            <numerusform>Con %n campo propio.</numerusform>
            <numerusform>Con %n campos propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes %n yes/no column(s).</source>
        <translation>
            <numerusform>“%1” se convierte en %n columna de sí/no.</numerusform>
            <numerusform>“%1” se convierte en %n columnas de sí/no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Downloading %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>Conexión perdida, nuevo intento</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>starts when a download ends</source>
        <translation>empieza cuando termine una descarga</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Reading %1 %</source>
        <translation>Leyendo %1 %</translation>
    </message>
    <message>
        <source>Preparing %1 %</source>
        <translation>Preparando %1 %</translation>
    </message>
    <message>
        <source>from %1, %2 of %3</source>
        <translation>en %1, %2 de %3</translation>
    </message>
    <message>
        <source>on %1, %2 of %3</source>
        <translation>en %1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1 h</translation>
    </message>
    <message>
        <source>nothing is coming at the moment</source>
        <translation>ahora mismo no llega nada</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Descargando %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>the saved file</source>
        <translation>el archivo guardado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>for spreadsheets, %1 of %2</source>
        <translation>para hojas de cálculo, %1 de %2</translation>
    </message>
    <message>
        <source>for spreadsheets</source>
        <translation>para hojas de cálculo</translation>
    </message>
    <message numerus="yes">
        <source>complete: %1 row(s)</source>
        <translation>
            <numerusform>completa: %1 fila</numerusform>
            <numerusform>completa: %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>not what was promised, see Details</source>
        <translation>no es lo prometido, ver Detalles</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>Another Rollbook works on it</source>
        <translation>Otro Rollbook está trabajando en ello</translation>
    </message>
    <message>
        <source>Goes on when %1 can be asked</source>
        <translation>Sigue cuando se pueda consultar a %1</translation>
    </message>
    <message>
        <source>Starts when a running export makes room</source>
        <translation>Empieza cuando termine otra exportación en curso</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitando</translation>
    </message>
    <message>
        <source>in a spreadsheet</source>
        <translation>en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark.</source>
        <translation>hay texto tras unas comillas de cierre.</translation>
    </message>
    <message>
        <source>the text is not in UTF-8.</source>
        <translation>el texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>%1 values, but %2 columns.</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 valores, pero %2 columnas.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <extracomment>%1 is what the reader says of it, in English</extracomment>
        <translation>esto no es JSON (%1).</translation>
    </message>
    <message>
        <source>Entry %1 of the list is no object.</source>
        <translation>El elemento %1 de la lista no es un objeto.</translation>
    </message>
    <message>
        <source>this is no object.</source>
        <translation>esto no es un objeto.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>Files of up to %1 MB can be shown here.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Aquí se pueden mostrar archivos de hasta %1 MB.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence</extracomment>
        <translation>Línea %1: %2</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
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
            <numerusform>Otros (%1 grupo)</numerusform>
            <numerusform>Otros (%1 grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
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
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade: 2020s</comment>
        <translation>Años %1</translation>
    </message>
    <message>
        <source>today so far</source>
        <translation>hoy hasta ahora</translation>
    </message>
    <message>
        <source>week to date</source>
        <translation>semana hasta hoy</translation>
    </message>
    <message>
        <source>month to date</source>
        <translation>mes hasta hoy</translation>
    </message>
    <message>
        <source>quarter to date</source>
        <translation>trimestre hasta hoy</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>año hasta hoy</translation>
    </message>
    <message>
        <source>decade to date</source>
        <translation>década hasta hoy</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 por %2 y %3</translation>
    </message>
    <message>
        <source>%1, in steps of %2</source>
        <translation>%1, en pasos de %2</translation>
    </message>
    <message>
        <source>%1, in weeks</source>
        <translation>%1, por semanas</translation>
    </message>
    <message>
        <source>%1, in months</source>
        <translation>%1, por meses</translation>
    </message>
    <message>
        <source>%1, in quarters</source>
        <translation>%1, por trimestres</translation>
    </message>
    <message>
        <source>%1, in years</source>
        <translation>%1, por años</translation>
    </message>
    <message>
        <source>%1, in decades</source>
        <translation>%1, por décadas</translation>
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
            <numerusform>No es un número: %1.</numerusform>
            <numerusform>No son números: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Choose a split to stack it.</source>
        <translation>Elige una división para apilarla.</translation>
    </message>
    <message>
        <source>A line needs a group in order of time or number.</source>
        <translation>Una línea necesita un grupo ordenado por tiempo o número.</translation>
    </message>
    <message>
        <source>Remove the split to draw it as a circle.</source>
        <translation>Para dibujar un círculo hay que quitar la división.</translation>
    </message>
    <message>
        <source>A circle shows at most %1 groups.</source>
        <translation>Un círculo muestra como máximo %1 grupos.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apiladas</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>De más a menos</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>De menos a más</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z a A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A a Z</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Primero no</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Primero sí</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>De mayor a menor</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>De menor a mayor</translation>
    </message>
    <message>
        <source>December first</source>
        <translation>Primero diciembre</translation>
    </message>
    <message>
        <source>January first</source>
        <translation>Primero enero</translation>
    </message>
    <message>
        <source>Latest hour first</source>
        <translation>Hora más tardía primero</translation>
    </message>
    <message>
        <source>Earliest hour first</source>
        <translation>Hora más temprana primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más reciente primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguo primero</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>practice data</source>
        <translation>datos de práctica</translation>
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
            <numerusform>%Ln cliente, actualización: %1</numerusform>
            <numerusform>%Ln clientes, actualización: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>actualizando… %1</translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>no se pudo actualizar</translation>
    </message>
    <message>
        <source>no keychain: only until Rollbook quits</source>
        <translation>sin llavero: solo hasta salir de Rollbook</translation>
    </message>
    <message>
        <source>only until Rollbook quits</source>
        <translation>solo hasta salir de Rollbook</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps a list of them until it quits.</source>
        <translation>Buscar clientes por nombre, teléfono o correo: Rollbook guarda una lista hasta que se cierre.</translation>
    </message>
    <message>
        <source>Find customers by name, phone or e-mail: Rollbook keeps an encrypted list on this computer.</source>
        <translation>Buscar clientes por nombre, teléfono o correo: Rollbook guarda una lista cifrada en este equipo.</translation>
    </message>
    <message>
        <source>The customers could not be read.</source>
        <translation>No se pudieron leer los clientes.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Leyendo clientes…</translation>
    </message>
    <message>
        <source>Reading customers… %1</source>
        <extracomment>%1 is &quot;40 %&quot; or a number of customers</extracomment>
        <translation>Leyendo clientes… %1</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the foot of a printed page</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>The service promised %1 rows, the file has %2.</source>
        <translation>El servicio prometió %1 filas; el archivo tiene %2.</translation>
    </message>
    <message>
        <source>%1 rows are there more than once.</source>
        <translation>%1 filas aparecen más de una vez.</translation>
    </message>
    <message>
        <source>The rows changed while they were read.</source>
        <translation>Las filas cambiaron mientras se leían.</translation>
    </message>
    <message>
        <source>The file ends in the middle, or its rows do not fit its header.</source>
        <translation>El archivo termina a medias, o sus filas no coinciden con el encabezado.</translation>
    </message>
    <message>
        <source>Complete: counted and compared with what the service promised.</source>
        <translation>Completa: contada y comparada con lo que prometió el servicio.</translation>
    </message>
    <message>
        <source>Not what the service promised.</source>
        <translation>No es lo que prometió el servicio.</translation>
    </message>
    <message>
        <source>The service promised no number of rows.</source>
        <translation>El servicio no prometió ningún número de filas.</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>The key is missing. Open the connection and enter it.</source>
        <translation>Falta la clave. Abre la conexión e introdúcela.</translation>
    </message>
    <message>
        <source>The connection is gone. Make it again, or delete the schedule.</source>
        <translation>La conexión ya no existe. Créala de nuevo o elimina la programación.</translation>
    </message>
    <message>
        <source>Every month on the last day at %1</source>
        <translation>El último día de cada mes a las %1</translation>
    </message>
    <message>
        <source>Every month on day %1 at %2</source>
        <translation>El día %1 de cada mes a las %2</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En curso desde el %1</translation>
    </message>
    <message>
        <source>Saved %1 on %2</source>
        <translation>%1 guardado el %2</translation>
    </message>
    <message>
        <source>Failed on %1. %2</source>
        <translation>Falló el %1. %2</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Cancelada el %1</translation>
    </message>
</context>
<context>
    <name>SegmentFile</name>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It is too large for a segment.</source>
        <translation>Es demasiado grande para un segmento.</translation>
    </message>
    <message>
        <source>It holds no JSON: %1</source>
        <translation>No contiene JSON: %1</translation>
    </message>
    <message>
        <source>It holds no segment: %1</source>
        <translation>No contiene ningún segmento: %1</translation>
    </message>
    <message>
        <source>It holds no rules.</source>
        <translation>No contiene reglas.</translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No rules: everyone.</source>
        <translation>Sin reglas: todos.</translation>
    </message>
    <message>
        <source>, and whose </source>
        <translation>, y además </translation>
    </message>
    <message>
        <source>, or whose </source>
        <translation>, o bien </translation>
    </message>
    <message>
        <source>Everyone whose %1.</source>
        <translation>Todos los que cumplen: %1.</translation>
    </message>
    <message>
        <source>%1 whose %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;</extracomment>
        <translation>%1 que cumplen: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Sign-in scheme</source>
        <translation>Modo de acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Company key</source>
        <translation>Clave de empresa</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secreto del token</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Line %1 begins a row that is too long.</source>
        <extracomment>%1 is a line number</extracomment>
        <translation>En la línea %1 empieza una fila demasiado larga.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns.</source>
        <translation>En una hoja caben 16.384 columnas.</translation>
    </message>
    <message>
        <source>Cut texts</source>
        <extracomment>%1 is a number of cells</extracomment>
        <translation>Textos cortados</translation>
    </message>
    <message>
        <source>%1: a cell has room for 32,767 characters.</source>
        <translation>%1: en una celda caben 32.767 caracteres.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>oldest first</source>
        <translation>más antiguo primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>más reciente primero</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>de menor a mayor</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>de mayor a menor</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>más temprano primero</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>más tardío primero</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>no first</source>
        <translation>primero no</translation>
    </message>
    <message>
        <source>yes first</source>
        <translation>primero sí</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A a Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z a A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a column, %2 &quot;newest first&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <extracomment>%1 is &quot;Joined (newest first), Name (A to Z)&quot;</extracomment>
        <translation>Ordenado por: %1</translation>
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
        <translation>%1 de %2 coinciden con la búsqueda</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>Guardado el %1</translation>
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
            <numerusform>%Ln exportación</numerusform>
            <numerusform>%Ln exportaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) paused</source>
        <translation>
            <numerusform>%Ln exportación en pausa</numerusform>
            <numerusform>%Ln exportaciones en pausa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The settings were damaged. They are kept as %1.</source>
        <translation>Los ajustes estaban dañados. Se conservan como %1.</translation>
    </message>
    <message>
        <source>The connections were damaged. They are kept as %1.</source>
        <translation>Las conexiones estaban dañadas. Se conservan como %1.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged. It is kept as %1.</source>
        <translation>La lista de descargas estaba dañada. Se conserva como %1.</translation>
    </message>
    <message>
        <source>The connections are damaged and cannot be used.</source>
        <translation>Las conexiones están dañadas y no se pueden usar.</translation>
    </message>
    <message>
        <source>Settings cannot be kept: the disk is full, or Rollbook may not write there.</source>
        <translation>No se pueden guardar los ajustes: el disco está lleno o Rollbook no puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore customer reports.</source>
        <translation>Explorar informes de clientes.</translation>
    </message>
    <message>
        <source>Open on the built-in practice data.</source>
        <translation>Abrir con los datos de práctica incluidos.</translation>
    </message>
    <message>
        <source>Open on the connection of this name.</source>
        <translation>Abrir con la conexión de este nombre.</translation>
    </message>
    <message>
        <source>Drive the window over the practice data and leave a picture of every step in DIR.</source>
        <translation>Recorrer la ventana con los datos de práctica y dejar una imagen de cada paso en DIR.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Usar este idioma, por ejemplo es.</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Estudio de ejemplo</translation>
    </message>
    <message>
        <source>There is no connection called %1.</source>
        <translation>No hay ninguna conexión llamada %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::AboutDialog</name>
    <message>
        <source>About Rollbook</source>
        <translation>Acerca de Rollbook</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Rollbook is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Rollbook es software libre bajo la GNU General Public License, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, counts and last failures, without names, addresses and keys</source>
        <translation>Versiones, recuentos y últimos fallos, sin nombres, direcciones ni claves</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Mostrar descargas</translation>
    </message>
</context>
<context>
    <name>rollbook::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>rollbook::CardHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Abrir en otra ventana</translation>
    </message>
    <message>
        <source>Open in own window (Ctrl+Shift+I)</source>
        <translation>Abrir en otra ventana (Ctrl+Mayús+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
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
        <translation>Una hoja de cálculo hace esto al abrir un CSV. Un archivo .xlsx conserva cada celda tal como es.</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartBuilder</name>
    <message>
        <source>Chart settings</source>
        <translation>Ajustes del gráfico</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Totals above bars</source>
        <translation>Totales sobre barras</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Counted by %1 over all matching %2, not only the rows you have loaded.</source>
        <extracomment>%1 is the name of a service, %2 is &quot;customers&quot;</extracomment>
        <translation>Contado por %1 sobre el total de %2 que coinciden, no solo sobre las filas cargadas.</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Número de %1</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Sin división</translation>
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
        <translation>a fecha de %1, %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartPane</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Click a part to see these %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Un clic en una parte muestra sus %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Actualizado: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::ChartTakeaway</name>
    <message>
        <source>Save chart as %1</source>
        <translation>Guardar gráfico como %1</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Archivo %1 (*.%2)</translation>
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
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>Copiar, guardar o imprimir el gráfico</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Guardar como %1…</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>Todavía no hay gráfico.</translation>
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
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>rollbook::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Applied filters</source>
        <translation>Filtros aplicados</translation>
    </message>
    <message>
        <source>Show or hide the filter form</source>
        <translation>Mostrar u ocultar el formulario de filtros</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Nada definido aún</translation>
    </message>
    <message>
        <source>Set:</source>
        <translation>Definido:</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceEditor</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln export(s) are under way</source>
        <translation>
            <numerusform>%Ln exportación está en curso</numerusform>
            <numerusform>%Ln exportaciones están en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports are scheduled</source>
        <translation>Hay exportaciones programadas</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and stop them</source>
        <translation>Salir y detenerlas</translation>
    </message>
    <message>
        <source>Quit and go on next time</source>
        <translation>Salir y seguir la próxima vez</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>They start only while Rollbook is open or in the tray; the icon there brings the window back.</source>
        <translation>Solo empiezan mientras Rollbook está abierto o en la bandeja; el icono de allí recupera la ventana.</translation>
    </message>
    <message>
        <source>What is missed is made up once when Rollbook is opened again.</source>
        <translation>Lo que se pierda se recupera una vez al volver a abrir Rollbook.</translation>
    </message>
    <message>
        <source>They can run on without the window; the icon in the system tray brings it back.</source>
        <translation>Pueden seguir sin la ventana; el icono de la bandeja del sistema la recupera.</translation>
    </message>
    <message>
        <source>Downloads cannot be remembered: what is quit now has to be exported again.</source>
        <translation>Las descargas no se pueden recordar: lo que se corte ahora habrá que exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>What is quit now goes on when Rollbook is opened again.</source>
        <translation>Lo que se corte ahora sigue al volver a abrir Rollbook.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>rollbook::ColumnList</name>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>No column matches.</source>
        <translation>Ninguna columna coincide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new in the service</source>
        <translation>nueva en el servicio</translation>
    </message>
    <message>
        <source>always included</source>
        <translation>siempre incluida</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>la última</translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBox</name>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Comando para cron o systemd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>There is no command for this export.</source>
        <translation>No hay comando para esta exportación.</translation>
    </message>
    <message>
        <source>It works while Rollbook is closed too. Switch the schedule off then, or both run. Its key is the keychain&apos;s; without one, put it into the variable ROLLBOOK_SECRET.</source>
        <translation>También funciona con Rollbook cerrado. En ese caso, desactiva la programación o se ejecutarán ambas. Su clave es la del llavero; si no lo hay, ponla en la variable ROLLBOOK_SECRET.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to %1 (Esc)</source>
        <translation>Volver a %1 (Esc)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the changes to a file (Ctrl+E)</source>
        <translation>Guardar los cambios en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>Todos: %1</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareController</name>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>What changed since an earlier export (Ctrl+Shift+D)</source>
        <translation>Qué cambió desde una exportación anterior (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>The snapshot could not be deleted.</source>
        <translation>No se pudo eliminar la instantánea.</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareDialog</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>All %1 of this view are read and compared with earlier ones.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Se lee el total de %1 de esta vista y se compara con datos anteriores.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Exports of this report, saved as CSV or JSON, appear here.</source>
        <translation>Aquí aparecen las exportaciones de este informe guardadas como CSV o JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of this view</source>
        <translation>Guardar una instantánea de esta vista</translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation>Eliminar esta instantánea</translation>
    </message>
    <message>
        <source>Kept until Rollbook quits.</source>
        <translation>Se conserva hasta salir de Rollbook.</translation>
    </message>
    <message>
        <source>Encrypted on this computer.</source>
        <translation>Cifrada en este equipo.</translation>
    </message>
    <message>
        <source>The snapshot of %1 cannot be brought back.</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>La instantánea del %1 no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Leyendo las filas…</translation>
    </message>
    <message>
        <source>Reading the rows: %1 of %2</source>
        <translation>Leyendo las filas: %1 de %2</translation>
    </message>
    <message>
        <source>The snapshot is kept.</source>
        <translation>La instantánea se ha guardado.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Archivos exportados (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>rollbook::ComparePage</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparar con otro…</translation>
    </message>
</context>
<context>
    <name>rollbook::CompareState</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare with another…</source>
        <translation>Comparar con otro…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading what was there before…</source>
        <translation>Leyendo lo que había antes…</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2</source>
        <extracomment>both are numbers of rows</extracomment>
        <translation>Leyendo lo que hay ahora: %1 de %2</translation>
    </message>
    <message>
        <source>Reading what is there now…</source>
        <translation>Leyendo lo que hay ahora…</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionCard</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>volver a entrar</translation>
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
        <translation>Este equipo no tiene llavero: la clave se conserva hasta salir de Rollbook.</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionDialog</name>
    <message>
        <source>The key is kept in the system keychain and sent to %1 only.</source>
        <translation>La clave se guarda en el llavero del sistema y solo se envía a %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits and never written to disk.</source>
        <translation>Este equipo no tiene un llavero que Rollbook pueda usar: la clave queda en la memoria hasta salir de Rollbook y nunca se escribe en el disco.</translation>
    </message>
    <message>
        <source>You can enter it later: Rollbook asks for it when the connection is opened.</source>
        <translation>Se puede introducir más tarde: Rollbook la pide al abrir la conexión.</translation>
    </message>
    <message>
        <source>A part of it is missing. Fill in both fields.</source>
        <translation>Falta una parte. Rellena los dos campos.</translation>
    </message>
    <message>
        <source>Enter it first: %1 answers only with it.</source>
        <translation>Introdúcela primero: %1 solo responde con ella.</translation>
    </message>
    <message>
        <source>Enter it: none is kept for this connection.</source>
        <translation>Introdúcela: no hay ninguna guardada para esta conexión.</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Detener prueba</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1 answered and accepted the key.</source>
        <translation>%1 respondió y aceptó la clave.</translation>
    </message>
    <message>
        <source>The list is empty. The ID can be typed.</source>
        <translation>La lista está vacía. El ID se puede escribir.</translation>
    </message>
    <message>
        <source>Enter the key first, then the list can be loaded. The ID can be typed.</source>
        <translation>Introduce primero la clave para poder cargar la lista. El ID se puede escribir.</translation>
    </message>
    <message>
        <source>%1 The ID can be typed.</source>
        <extracomment>%1 is a sentence that says why a list could not be loaded</extracomment>
        <translation>%1 El ID se puede escribir.</translation>
    </message>
    <message>
        <source>Loading the list…</source>
        <translation>Cargando la lista…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Save again to keep it in memory until Rollbook quits.</source>
        <translation>El llavero no aceptó la clave. Guarda de nuevo para conservarla en la memoria hasta salir de Rollbook.</translation>
    </message>
    <message>
        <source>Gyms and studios</source>
        <translation>Gimnasios y estudios</translation>
    </message>
    <message>
        <source>Customer care teams</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>EV charging networks</source>
        <translation>Redes de recarga eléctrica</translation>
    </message>
    <message>
        <source>Loyalty programmes</source>
        <translation>Programas de fidelidad</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>None is kept</source>
        <translation>Ninguna guardada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of this connection are running. Until they end, only its name and key can be changed.</source>
        <translation>
            <numerusform>Hay una descarga de esta conexión en curso. Hasta que termine, solo se pueden cambiar su nombre y su clave.</numerusform>
            <numerusform>%Ln descargas de esta conexión están en curso. Hasta que terminen, solo se pueden cambiar su nombre y su clave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>The label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Choose from the list or type the ID</source>
        <translation>Elegir de la lista o escribir el ID</translation>
    </message>
    <message>
        <source>Optional: choose from the list or type the ID</source>
        <translation>Opcional: elegir de la lista o escribir el ID</translation>
    </message>
</context>
<context>
    <name>rollbook::ConnectionMenu</name>
    <message>
        <source>New connection…</source>
        <translation>Nueva conexión…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Estudio de ejemplo</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>datos de práctica</translation>
    </message>
    <message>
        <source>Connection without a name</source>
        <translation>Conexión sin nombre</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
</context>
<context>
    <name>rollbook::ConsentDialog</name>
    <message>
        <source>Find customers while you type</source>
        <translation>Buscar clientes al escribir</translation>
    </message>
    <message>
        <source>Rollbook reads all customers of %1 once and keeps a list of them.</source>
        <translation>Rollbook lee una vez todos los clientes de %1 y guarda una lista.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name, e-mail address, phone number and ID of each customer. Nothing else.</source>
        <translation>Nombre, correo, teléfono e ID de cada cliente. Nada más.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>In one file on this computer. It is sent to nobody.</source>
        <translation>En un archivo de este equipo. No se envía a nadie.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Encrypted, its key is in the keychain. Without a keychain there is no file: the list goes when Rollbook quits.</source>
        <translation>Cifrado, con la clave en el llavero. Sin llavero no hay archivo: la lista desaparece al salir de Rollbook.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Until you remove the connection, and at most %n day(s) without a refresh.</source>
        <translation>
            <numerusform>Hasta que elimines la conexión y, como máximo, %n día sin actualizar.</numerusform>
            <numerusform>Hasta que elimines la conexión y, como máximo, %n días sin actualizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>In memory only: it goes when Rollbook quits.</source>
        <translation>Solo en la memoria: desaparece al salir de Rollbook.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>At any time: Settings, Privacy, Forget customer data.</source>
        <translation>En cualquier momento: Ajustes, Privacidad, Olvidar datos de clientes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep a list on this computer</source>
        <translation>Guardar una lista en este equipo</translation>
    </message>
    <message>
        <source>Keep a list</source>
        <translation>Guardar una lista</translation>
    </message>
</context>
<context>
    <name>rollbook::CopyButton</name>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Oculto. Ctrl+Mayús+M muestra los datos personales.</translation>
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
        <translation>Columnas del recuento</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsModel</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
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
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Totales del recuento</translation>
    </message>
</context>
<context>
    <name>rollbook::DateField</name>
    <message>
        <source>any date</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Elegir una fecha</translation>
    </message>
</context>
<context>
    <name>rollbook::DayOperand</name>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Introduce una fecha.</translation>
    </message>
</context>
<context>
    <name>rollbook::DesktopController</name>
    <message>
        <source>Exports are under way</source>
        <translation>Hay exportaciones en curso</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailHead</name>
    <message>
        <source>Copy email</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar teléfono</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Alta: %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Selecciona una fila para ver todos sus datos.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is &quot;customers&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program on this computer opens it. Copy it instead.</source>
        <translation>Ningún programa de este equipo lo abre. Cópialo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The service does not show this customer. It may have been removed.</source>
        <translation>El servicio no muestra este cliente. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Show customer photos</source>
        <translation>Mostrar fotos de clientes</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSection</name>
    <message>
        <source>A payment failed and is being retried.</source>
        <translation>Un pago falló y se está reintentando.</translation>
    </message>
    <message>
        <source>A payment failed.</source>
        <translation>Un pago falló.</translation>
    </message>
    <message>
        <source>A payment is being retried.</source>
        <translation>Un pago se está reintentando.</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailSeveral</name>
    <message>
        <source>Copy emails</source>
        <translation>Copiar correos</translation>
    </message>
    <message>
        <source>Copy phones</source>
        <translation>Copiar teléfonos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DetailedNote</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>rollbook::DetailsPopup</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
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
        <translation>Exportar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elige al menos una columna.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %1 row(s)</source>
        <translation>
            <numerusform>Exportar %1 fila</numerusform>
            <numerusform>Exportar %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was exported at %1, as %2.</source>
        <translation>Lo mismo se exportó a las %1, como %2.</translation>
    </message>
    <message>
        <source>The same export is under way since %1, as %2.</source>
        <translation>La misma exportación está en curso desde las %1, como %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The same filters</source>
        <translation>Los mismos filtros</translation>
    </message>
    <message>
        <source>Current filters</source>
        <translation>Filtros actuales</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Rollbook reads all rows of %1 and writes the file.</source>
        <translation>Rollbook lee todas las filas de %1 y escribe el archivo.</translation>
    </message>
    <message>
        <source>%1 prepares the file, Rollbook then downloads it.</source>
        <translation>%1 prepara el archivo y Rollbook lo descarga después.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Export this daily, weekly or monthly</source>
        <translation>Exportar esto cada día, semana o mes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportList</name>
    <message>
        <source>Show older</source>
        <translation>Ver anteriores</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOnlyPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>No es posible sin conexión</translation>
    </message>
    <message>
        <source>Open segment</source>
        <translation>Abrir segmento</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>Guardar segmento</translation>
    </message>
    <message>
        <source>Rules or file</source>
        <translation>Reglas o archivo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Abrir reglas desde un archivo…</translation>
    </message>
    <message>
        <source>Save the rules to a file…</source>
        <translation>Guardar las reglas en un archivo…</translation>
    </message>
    <message>
        <source>It stands here when nothing is missing.</source>
        <translation>Aparece aquí cuando no falta nada.</translation>
    </message>
    <message>
        <source>It starts when you export, not at the time in it.</source>
        <translation>Empieza al exportar, no a la hora que contiene.</translation>
    </message>
    <message>
        <source>The service would not take this.</source>
        <translation>El servicio no aceptaría esto.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportOptions</name>
    <message>
        <source>Excel friendly</source>
        <translation>Apto para Excel</translation>
    </message>
    <message>
        <source>Adds a byte order mark (BOM), so that names such as Łukasz open correctly.</source>
        <translation>Añade una marca de orden de bytes (BOM) para que nombres como Łukasz se abran bien.</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Proteger contra fórmulas</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>El texto que empieza por = + − @ sigue siendo texto. Los números de teléfono no cambian.</translation>
    </message>
    <message>
        <source>Save a receipt beside the file</source>
        <translation>Guardar un comprobante junto al archivo</translation>
    </message>
    <message>
        <source>Open when ready</source>
        <translation>Abrir al terminar</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportPlace</name>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Esta carpeta no se puede crear. Elige otra.</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 may then prepare it twice. Request it again?</source>
        <translation>%1 podría entonces prepararlo dos veces. ¿Solicitar de nuevo?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Ver cambios</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>Guardar como .xlsx</translation>
    </message>
    <message>
        <source>Save CSV anyway</source>
        <translation>Guardar CSV igualmente</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Solicitar de nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsHeader</name>
    <message>
        <source>Find a download</source>
        <translation>Buscar una descarga</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close downloads</source>
        <translation>Cerrar descargas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportsPanel</name>
    <message>
        <source>Height of the downloads</source>
        <translation>Altura de las descargas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>No downloads yet. Export a report to see it here.</source>
        <translation>Todavía no hay descargas. Los informes exportados aparecen aquí.</translation>
    </message>
    <message>
        <source>No download matches. Clear the search to see all of them.</source>
        <translation>Ninguna descarga coincide. Borra la búsqueda para verlas todas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 row(s)</source>
        <translation>
            <numerusform>%1, %2 fila</numerusform>
            <numerusform>%1, %2 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is no longer there. Export it again.</source>
        <translation>El archivo ya no está ahí. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>La carpeta no se pudo abrir.</translation>
    </message>
    <message>
        <source>No program opens this kind of file. Use Show in folder.</source>
        <translation>Ningún programa abre este tipo de archivo. Usa “Ver en la carpeta”.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExtraColumnsField</name>
    <message>
        <source>Numbers of custom fields</source>
        <translation>Números de campos propios</translation>
    </message>
    <message>
        <source>Numbers, for example 1, 2</source>
        <translation>Números, por ejemplo 1, 2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Fetching the names…</source>
        <translation>Obteniendo los nombres…</translation>
    </message>
</context>
<context>
    <name>rollbook::FilePane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Open an exported file</source>
        <translation>Abrir un archivo exportado</translation>
    </message>
    <message>
        <source>Exported files (%1)</source>
        <translation>Archivos exportados (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;12,430 customers&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>guardado: %1</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 no se puede mostrar. %2</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterField</name>
    <message>
        <source>Not documented by the service</source>
        <translation>No documentado por el servicio</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterForm</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Elige un periodo.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato hace falta.</translation>
    </message>
    <message>
        <source>Choose both dates.</source>
        <translation>Elige las dos fechas.</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormFooter</name>
    <message>
        <source>Reset</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to what is applied</source>
        <translation>Volver a lo aplicado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export (%1)</source>
        <translation>Exportar (%1)</translation>
    </message>
    <message>
        <source>Apply (%1)</source>
        <translation>Aplicar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>rollbook::FilterFormHeader</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>Vaciar todos los campos</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Cerrar los filtros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n sin aplicar</numerusform>
            <numerusform>%n sin aplicar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterSection</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>any date</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>rollbook::FindPopup</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln rows loaded</source>
        <translation>
            <numerusform>en %Ln fila cargada</numerusform>
            <numerusform>en las %Ln filas cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No match %1.</source>
        <translation>Sin coincidencias %1.</translation>
    </message>
    <message>
        <source>Searching all %1…</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>Buscando en el total de %1…</translation>
    </message>
    <message>
        <source>Search all %1 for “%2”</source>
        <translation>Buscar “%2” en el total de %1</translation>
    </message>
</context>
<context>
    <name>rollbook::FlagOperand</name>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elige sí o no.</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryButtons</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryController</name>
    <message>
        <source>The filters are cleared.</source>
        <translation>Se han quitado los filtros.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was in sight last time could not be read. The file is kept as %1.</source>
        <translation>No se pudo leer lo que se veía la última vez. El archivo se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::IdPicker</name>
    <message>
        <source>Add by name or ID</source>
        <translation>Añadir por nombre o ID</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” no está en la lista.</translation>
    </message>
    <message>
        <source>%1 IDs can be typed.</source>
        <translation>%1 Los ID se pueden escribir.</translation>
    </message>
</context>
<context>
    <name>rollbook::IntegerEditor</name>
    <message>
        <source>Type a whole number, digits only.</source>
        <translation>Escribe un número entero, solo con cifras.</translation>
    </message>
    <message>
        <source>This number is too large. The limit is %1.</source>
        <translation>Este número es demasiado grande. El límite es %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyBanner</name>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>No key for %1 is kept on this computer. Enter it to go on.</source>
        <translation>No hay ninguna clave de %1 guardada en este equipo. Introdúcela para continuar.</translation>
    </message>
    <message>
        <source>%1 did not accept the key. Enter it again, or ask for a new one.</source>
        <translation>%1 no aceptó la clave. Introdúcela de nuevo o pide una nueva.</translation>
    </message>
    <message>
        <source>%1 gives this key no access to that. Ask for the rights, or use another key.</source>
        <translation>%1 no da a esta clave acceso a eso. Pide los permisos o usa otra clave.</translation>
    </message>
    <message>
        <source>The keychain did not give out the key. Unlock it and start again, or enter the key.</source>
        <translation>El llavero no entregó la clave. Desbloquéalo y empieza de nuevo, o introduce la clave.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
</context>
<context>
    <name>rollbook::LineEditor</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>rollbook::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened since the start, without names and keys. It is not kept.</source>
        <translation>Lo ocurrido desde el inicio, sin nombres ni claves. No se conserva.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Las descargas no se pueden recordar: solo siguen hasta salir de Rollbook.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Find in the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Open or close the filters</source>
        <translation>Abrir o cerrar los filtros</translation>
    </message>
    <message>
        <source>Ask again for the rows</source>
        <translation>Volver a consultar las filas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Switch between chart and table</source>
        <translation>Cambiar entre gráfico y tabla</translation>
    </message>
    <message>
        <source>Open or close the details</source>
        <translation>Abrir o cerrar los detalles</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Ir al área siguiente</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Ir al área anterior</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open or close the downloads</source>
        <translation>Abrir o cerrar las descargas</translation>
    </message>
    <message>
        <source>Mask personal data, or show it</source>
        <translation>Ocultar o mostrar los datos personales</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Cerrar lo último que se abrió</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open the connection %1 first.</source>
        <translation>Abre primero la conexión %1.</translation>
    </message>
    <message>
        <source>Open a report or a view by its place in the list</source>
        <translation>Abrir un informe o una vista por su posición en la lista</translation>
    </message>
    <message>
        <source>Undo a change of the filters</source>
        <translation>Deshacer un cambio de los filtros</translation>
    </message>
    <message>
        <source>Redo a change of the filters</source>
        <translation>Rehacer un cambio de los filtros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the email</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Back to what was in sight before</source>
        <translation>Volver a lo que se veía antes</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>What changed since an earlier export</source>
        <translation>Qué cambió desde una exportación anterior</translation>
    </message>
    <message>
        <source>These rows have no ids, so they cannot be compared with earlier ones.</source>
        <translation>Estas filas no tienen ID, así que no se pueden comparar con otras anteriores.</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Abrir en otra ventana</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Find anyone, or anything to do</source>
        <translation>Buscar personas o acciones</translation>
    </message>
</context>
<context>
    <name>rollbook::MinMaxOperand</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>%1: lowest number</source>
        <translation>%1: número menor</translation>
    </message>
    <message>
        <source>%1: highest number</source>
        <translation>%1: número mayor</translation>
    </message>
    <message>
        <source>Enter the lowest number.</source>
        <translation>Introduce el número menor.</translation>
    </message>
    <message>
        <source>Enter the highest number.</source>
        <translation>Introduce el número mayor.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>El número menor es superior al mayor.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentField</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Hora en %1</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: fecha</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” no es una hora.</translation>
    </message>
    <message>
        <source>A time needs its date.</source>
        <translation>Una hora necesita su fecha.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Ese día, el cambio de hora se salta esta hora.</translation>
    </message>
</context>
<context>
    <name>rollbook::MomentsOperand</name>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: hasta</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Introduce una fecha.</translation>
    </message>
    <message>
        <source>The first moment is after the last.</source>
        <translation>El primer momento es posterior al último.</translation>
    </message>
</context>
<context>
    <name>rollbook::NumberOperand</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduce un número.</translation>
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
        <translation>Ninguna página aún</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Pager</name>
    <message>
        <source>Page size</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+PgUp)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>Ir a la página (Ctrl+G)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDown)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask again for these rows (F5)</source>
        <translation>Volver a consultar estas filas (F5)</translation>
    </message>
    <message>
        <source>of %L1</source>
        <extracomment>after the field with the page number</extracomment>
        <translation>de %L1</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <extracomment>%1 is the number of rows, %2 what they are: &quot;of 12,430 customers&quot;</extracomment>
        <translation>de %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>selección: %Ln</numerusform>
            <numerusform>selección: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>of at least %1 %2</source>
        <extracomment>as &quot;of 12,430 customers&quot;, while not all of them are known</extracomment>
        <translation>de al menos %1 %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Palette</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
</context>
<context>
    <name>rollbook::PaletteController</name>
    <message>
        <source>Find reports, views, commands</source>
        <translation>Buscar informes, vistas, comandos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Switch to</source>
        <extracomment>Over the names of connections</extracomment>
        <translation>Cambiar a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find customers, reports, commands</source>
        <translation>Buscar clientes, informes, comandos</translation>
    </message>
</context>
<context>
    <name>rollbook::PartKeys</name>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Show the details of the row</source>
        <translation>Mostrar los detalles de la fila</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Seleccionar la fila</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Select all rows that are loaded</source>
        <translation>Seleccionar todas las filas cargadas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Copiarlas con los nombres de las columnas</translation>
    </message>
    <message>
        <source>Copy their emails</source>
        <translation>Copiar sus correos</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Show the masked row as long as the key is held</source>
        <translation>Mostrar la fila oculta mientras se mantiene la tecla</translation>
    </message>
    <message>
        <source>In the header of the table</source>
        <translation>En el encabezado de la tabla</translation>
    </message>
    <message>
        <source>Go to another column</source>
        <translation>Ir a otra columna</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Ordenar por la columna</translation>
    </message>
    <message>
        <source>Sort by this column as well (or Shift and a click)</source>
        <translation>Ordenar también por esta columna (o Mayús y clic)</translation>
    </message>
    <message>
        <source>Make the column narrower or wider</source>
        <translation>Estrechar o ensanchar la columna</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>En el gráfico</translation>
    </message>
    <message>
        <source>Go to another bar</source>
        <translation>Ir a otra barra</translation>
    </message>
    <message>
        <source>Go to the first or the last bar</source>
        <translation>Ir a la primera o a la última barra</translation>
    </message>
    <message>
        <source>Show the rows behind the bar</source>
        <translation>Mostrar las filas de la barra</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>En la lista de descargas</translation>
    </message>
    <message>
        <source>Go to another download</source>
        <translation>Ir a otra descarga</translation>
    </message>
    <message>
        <source>Go to the first or the last download</source>
        <translation>Ir a la primera o a la última descarga</translation>
    </message>
    <message>
        <source>Start a waiting download earlier or later</source>
        <translation>Iniciar antes o después una descarga en espera</translation>
    </message>
    <message>
        <source>Open the menu of the download</source>
        <translation>Abrir el menú de la descarga</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Quitarla de la lista</translation>
    </message>
    <message>
        <source>On a saved view or a filter</source>
        <translation>En una vista guardada o un filtro</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>Subir o bajar la vista</translation>
    </message>
    <message>
        <source>Delete the view, or remove the filter</source>
        <translation>Eliminar la vista o quitar el filtro</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>En un diálogo</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSettings</name>
    <message>
        <source>Delete lists of customers that are not refreshed</source>
        <translation>Eliminar listas de clientes sin actualizar</translation>
    </message>
    <message>
        <source>Forget customer data</source>
        <translation>Olvidar datos de clientes</translation>
    </message>
    <message>
        <source>Find customers of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Buscar clientes de %1</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Tras %n día</numerusform>
            <numerusform>Tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Olvidar ahora</translation>
    </message>
    <message>
        <source>All lists and snapshots of customers on this computer</source>
        <translation>Todas las listas e instantáneas de clientes de este equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a connection, %2 a number of customers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is kept of customers any more.</source>
        <translation>Ya no se guarda nada de los clientes.</translation>
    </message>
    <message>
        <source>Deleted, with their keys: the lists of %1, and all snapshots.</source>
        <translation>Eliminado, con sus claves: las listas de %1 y todas las instantáneas.</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleSource</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>Someone without a name; %1 is a number</extracomment>
        <translation>Cliente %1</translation>
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
        <translation>Imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows take about %n page(s).</source>
        <translation>
            <numerusform>%1 filas ocupan aproximadamente %n página.</numerusform>
            <numerusform>%1 filas ocupan aproximadamente %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows take many pages.</source>
        <translation>%1 filas ocupan muchas páginas.</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Imprimiendo las páginas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Prepare the pages</source>
        <translation>Preparar las páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Which way the paper lies</source>
        <translation>Orientación del papel</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay ninguna impresora configurada.</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemNote</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rollbook::ProfileRow</name>
    <message>
        <source>Your connections</source>
        <translation>Tus conexiones</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Enter a host and a port, for example proxy.example:3128.</source>
        <translation>Introduce un host y un puerto, por ejemplo proxy.example:3128.</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Name, if it asks for one</source>
        <translation>Usuario, si lo pide</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Guardada. Escribe para reemplazarla.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Rollbook quits.</source>
        <translation>Este equipo no tiene llavero: la contraseña se conserva hasta salir de Rollbook.</translation>
    </message>
</context>
<context>
    <name>rollbook::RangeEditor</name>
    <message>
        <source>%1: first day</source>
        <translation>%1: primer día</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” no es una fecha.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExportRow</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>requesting</source>
        <translation>solicitando</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Abrir como tabla</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Open %1 as a table</source>
        <translation>Abrir %1 como tabla</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Dejar de esperar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentExports</name>
    <message>
        <source>Recent exports</source>
        <translation>Exportaciones recientes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos los %1</translation>
    </message>
</context>
<context>
    <name>rollbook::RecentSource</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>rollbook::RelativeOperand</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1: cuántos</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>Enter a whole number, 1 or more.</source>
        <translation>Introduce un número entero, 1 o más.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Elige una unidad.</translation>
    </message>
</context>
<context>
    <name>rollbook::RemoveDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>Its key is deleted from the keychain. Downloaded files stay.</source>
        <translation>Su clave se elimina del llavero. Los archivos descargados se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of it are running and will be stopped.</source>
        <translation>
            <numerusform>Hay una descarga suya en curso y se detendrá.</numerusform>
            <numerusform>Hay %Ln descargas suyas en curso y se detendrán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportBanners</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the chart</source>
        <translation>Volver al gráfico</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Volver a todo</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked us to slow down. Next try in %Ln s.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>
            <numerusform>%1 pide ir más despacio. Nuevo intento en %Ln s.</numerusform>
            <numerusform>%1 pide ir más despacio. Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by this column.</source>
        <translation>%1: el servicio no puede ordenar por esta columna.</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportHeaderBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Chart or table (Ctrl+T)</source>
        <translation>Gráfico o tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export to a file (Ctrl+E)</source>
        <translation>Exportar a un archivo (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>rollbook::ReportPage</name>
    <message>
        <source>Not possible while offline</source>
        <translation>No es posible sin conexión</translation>
    </message>
    <message>
        <source>From the chart</source>
        <translation>Del gráfico</translation>
    </message>
    <message>
        <source>From the chart: %1</source>
        <extracomment>%1 is &quot;September 2026 · Gender: Female&quot;</extracomment>
        <translation>Del gráfico: %1</translation>
    </message>
    <message>
        <source>Rollbook also tries again by itself.</source>
        <translation>Rollbook también lo reintenta por sí mismo.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”.</source>
        <extracomment>%1 is &quot;customers&quot;, %2 what the user typed</extracomment>
        <translation>No se encontraron %1 con “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches for “%1” among all %2</source>
        <translation>
            <numerusform>%Ln coincidencia con “%1” en el total de %2</numerusform>
            <numerusform>%Ln coincidencias con “%1” en el total de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir detalles</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>Copiar correos</translation>
    </message>
    <message>
        <source>Masked. Ctrl+Shift+M shows personal data.</source>
        <translation>Oculto. Ctrl+Mayús+M muestra los datos personales.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Possible when all are found</source>
        <translation>Posible cuando termine la búsqueda</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>Only who was chosen is shown.</source>
        <translation>Solo se muestra a quien se eligió.</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <extracomment>the foot of a printed page: %1 is the name of a connection, %2 date and time</extracomment>
        <translation>%1, impreso el %2</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>rollbook::RhythmField</name>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>A shorter month uses its last day.</source>
        <translation>Un mes más corto usa su último día.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elige al menos un día.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Introduce una hora como %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Not documented by the service: %1</source>
        <translation>No documentado por el servicio: %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>%1: field</source>
        <translation>%1: campo</translation>
    </message>
    <message>
        <source>%1: type</source>
        <translation>%1: tipo</translation>
    </message>
    <message>
        <source>%1: operator</source>
        <translation>%1: comparación</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
    <message>
        <source>Choose a field, or type its name.</source>
        <translation>Elige un campo o escribe su nombre.</translation>
    </message>
    <message>
        <source>Choose the type of the field.</source>
        <translation>Elige el tipo del campo.</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>Elige una comparación.</translation>
    </message>
</context>
<context>
    <name>rollbook::SampleCard</name>
    <message>
        <source>No account needed</source>
        <translation>No hace falta cuenta</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>A made-up studio with %Ln customers, memberships and bookings. Everything works: filters, charts and exports. Nothing leaves this computer.</source>
        <translation>
            <numerusform>Un estudio inventado con %Ln cliente, membresías y reservas. Todo funciona: filtros, gráficos y exportaciones. Nada sale de este equipo.</numerusform>
            <numerusform>Un estudio inventado con %Ln clientes, membresías y reservas. Todo funciona: filtros, gráficos y exportaciones. Nada sale de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sample studio</source>
        <translation>Abrir estudio de ejemplo</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveComparison</name>
    <message>
        <source>Export the changes</source>
        <translation>Exportar los cambios</translation>
    </message>
    <message>
        <source>%1-changes</source>
        <extracomment>A part of a file name: &quot;customers-changes&quot;</extracomment>
        <translation>%1-cambios</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Protect against formulas</source>
        <translation>Proteger contra fórmulas</translation>
    </message>
    <message>
        <source>Text that starts with = + − @ stays text. Phone numbers are left as they are.</source>
        <translation>El texto que empieza por = + − @ sigue siendo texto. Los números de teléfono no cambian.</translation>
    </message>
    <message>
        <source>The file holds what changed in the clear, also while the window is masked.</source>
        <translation>El archivo contiene los cambios sin ocultar, aunque la ventana oculte los datos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Exportar %Ln fila</numerusform>
            <numerusform>Exportar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>rollbook::SaveGroup</name>
    <message>
        <source>Save image as %1</source>
        <translation>Guardar imagen como %1</translation>
    </message>
    <message>
        <source>Save image as</source>
        <translation>Guardar imagen como</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleController</name>
    <message>
        <source>Schedules cannot be kept, so none is started. Is the disk full?</source>
        <translation>No se pueden guardar las programaciones; ninguna se inicia. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The list of schedules cannot be read, so none is started.</source>
        <translation>La lista de programaciones no se puede leer, así que no se inicia ninguna.</translation>
    </message>
    <message>
        <source>The schedule could not be kept. Is the disk full?</source>
        <translation>No se pudo guardar la programación. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The list of schedules was damaged. It is kept as %1.</source>
        <translation>La lista de programaciones estaba dañada. Se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleEditor</name>
    <message>
        <source>Repeat this export</source>
        <translation>Repetir esta exportación</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Editar programación</translation>
    </message>
    <message>
        <source>Runs while Rollbook is open or in the tray. A missed run is made up once.</source>
        <translation>Se ejecuta mientras Rollbook está abierto o en la bandeja. Una ejecución perdida se recupera una vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message>
        <source>Each run counts these dates from its own day.</source>
        <translation>Cada ejecución cuenta estas fechas desde su propio día.</translation>
    </message>
    <message>
        <source>%1 become those of each run.</source>
        <comment>placeholders such as {date}</comment>
        <translation>%1 toman los valores de cada ejecución.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Guardar programación</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <source>A schedule needs a name.</source>
        <translation>La programación necesita nombre.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleList</name>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>No schedules yet. Choose “Repeat…” where you export a report.</source>
        <translation>Todavía no hay programaciones. Elige “Repetir…” al exportar un informe.</translation>
    </message>
    <message>
        <source>This could not be kept. Is the disk full?</source>
        <translation>No se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>They run while Rollbook is open or in the tray.</source>
        <translation>Se ejecutan mientras Rollbook está abierto o en la bandeja.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its files stay.</source>
        <translation>“%1” eliminada. Sus archivos se conservan.</translation>
    </message>
</context>
<context>
    <name>rollbook::ScheduleRow</name>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>%1. Next run: %2</source>
        <translation>%1. Próxima vez: %2</translation>
    </message>
    <message>
        <source>%1. Switched off</source>
        <translation>%1. Desactivada</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>rollbook::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentBuilder</name>
    <message>
        <source>The rules are saved in %1.</source>
        <translation>Las reglas se han guardado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) need a value</source>
        <translation>
            <numerusform>%n regla necesita un valor</numerusform>
            <numerusform>%n reglas necesitan un valor</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Ninguna regla aún</translation>
    </message>
    <message>
        <source>The segment&apos;s ID is missing</source>
        <translation>Falta el ID del segmento</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>Add a rule to say which ones.</source>
        <translation>Añade una regla para indicar cuáles.</translation>
    </message>
    <message>
        <source>%1 of the segment %2.</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;, %2 the ID of a segment</extracomment>
        <translation>%1 del segmento %2.</translation>
    </message>
    <message>
        <source>All %1.</source>
        <extracomment>%1 is what is exported, &quot;users&quot;</extracomment>
        <translation>Todo: %1.</translation>
    </message>
    <message>
        <source>The names offered are those of %1. For %2 type the names that the service uses.</source>
        <translation>Los nombres ofrecidos son los de %1. Para %2, escribe los nombres que usa el servicio.</translation>
    </message>
    <message>
        <source>Enter the ID of the segment.</source>
        <translation>Introduce el ID del segmento.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato hace falta.</translation>
    </message>
    <message>
        <source>The rules of %1 are open.</source>
        <translation>Las reglas de %1 están abiertas.</translation>
    </message>
    <message>
        <source>The rules of %1 are open, without members that no rule needs.</source>
        <translation>Las reglas de %1 están abiertas, sin los datos que ninguna regla necesita.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos los %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Everything is exported. That may take a while and make a large file.</source>
        <translation>Se exporta todo. Puede tardar y crear un archivo grande.</translation>
    </message>
    <message>
        <source>Back to the rules before</source>
        <translation>Volver a las reglas anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentDialogs</name>
    <message>
        <source>Segments (%1)</source>
        <translation>Segmentos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Open a segment</source>
        <translation>Abrir un segmento</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Guardar el segmento</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 no se abrió. %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <extracomment>%1 is the name of a file, %2 why</extracomment>
        <translation>%1 no se guardó: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentEditor</name>
    <message>
        <source>Which rules must hold</source>
        <translation>Qué reglas se deben cumplir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Match</source>
        <comment>all or any of the rules</comment>
        <translation>Cumplir</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>All rules are joined in one way; groups inside groups are not possible.</source>
        <translation>Todas las reglas se unen del mismo modo; no puede haber grupos dentro de grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not complete.</source>
        <translation>
            <numerusform>%n regla no está completa.</numerusform>
            <numerusform>%n reglas no están completas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be sent: %1</source>
        <translation>Las reglas no se pueden enviar: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Donde</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message numerus="yes">
        <source>of %n rule(s)</source>
        <comment>after All or Any</comment>
        <translation>
            <numerusform>(%n regla)</numerusform>
            <numerusform>(%n reglas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SegmentSummary</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 counts rows only while it exports. There is no preview.</source>
        <translation>%1 solo cuenta las filas al exportar. No hay vista previa.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>%1 prepares the file</source>
        <translation>%1 prepara el archivo</translation>
    </message>
    <message>
        <source>Rollbook downloads it</source>
        <translation>Rollbook lo descarga</translation>
    </message>
    <message>
        <source>From a link that is valid for a while</source>
        <translation>Desde un enlace válido durante un tiempo</translation>
    </message>
    <message>
        <source>It opens as a table</source>
        <translation>Se abre como tabla</translation>
    </message>
    <message>
        <source>To be searched and sorted here</source>
        <translation>Para buscar y ordenar aquí</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
    <message>
        <source>Close (Ctrl+I)</source>
        <translation>Cerrar (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rollbook checks until it is ready</source>
        <translation>Rollbook consulta hasta que esté listo</translation>
    </message>
    <message>
        <source>From %1 on; Rollbook checks until it is ready</source>
        <translation>Desde %1; Rollbook consulta hasta que esté listo</translation>
    </message>
</context>
<context>
    <name>rollbook::SentenceBar</name>
    <message>
        <source>Copy this sentence</source>
        <translation>Copiar esta frase</translation>
    </message>
</context>
<context>
    <name>rollbook::ServiceCard</name>
    <message>
        <source>Customers, memberships and attendance of gyms and studios.</source>
        <translation>Clientes, membresías y asistencia de gimnasios y estudios.</translation>
    </message>
    <message>
        <source>Care agents: users, teams and time in each state.</source>
        <translation>Agentes de atención: usuarios, equipos y tiempo en cada estado.</translation>
    </message>
    <message>
        <source>Customers of an EV charging network.</source>
        <translation>Clientes de una red de recarga eléctrica.</translation>
    </message>
    <message>
        <source>Loyalty members, picked with a rule builder.</source>
        <translation>Miembros de un programa de fidelidad, elegidos mediante reglas.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>Conectar con %1</translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Words that someone may look for the theme by
----------
Words that someone may look for the text size by</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Mask personal data without input</source>
        <translation>Ocultar datos personales por inactividad</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Words that someone may look for it by</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Closing the window during exports</source>
        <translation>Al cerrar la ventana durante exportaciones</translation>
    </message>
    <message>
        <source>Tell when exports end out of sight</source>
        <translation>Avisar de exportaciones que acaban sin verse</translation>
    </message>
    <message>
        <source>Keep the computer awake during exports</source>
        <translation>Mantener el equipo activo durante exportaciones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Rollbook</source>
        <translation>Acerca de Rollbook</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Light, dark, colours</source>
        <translation>Claro, oscuro, colores</translation>
    </message>
    <message>
        <source>Larger letters, zoom, font</source>
        <translation>Letra más grande, zoom, fuente</translation>
    </message>
    <message>
        <source>Tray, quit</source>
        <translation>Bandeja, salir</translation>
    </message>
    <message>
        <source>Find customers while you type</source>
        <translation>Buscar clientes al escribir</translation>
    </message>
    <message>
        <source>Consent, search, list</source>
        <translation>Consentimiento, búsqueda, lista</translation>
    </message>
</context>
<context>
    <name>rollbook::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Mostrar el total de %1</translation>
    </message>
</context>
<context>
    <name>rollbook::Sidebar</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activa</numerusform>
            <numerusform>%Ln activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked</source>
        <extracomment>Masked: names, phone numbers and the like are, and the button shows them again</extracomment>
        <translation>Datos ocultos</translation>
    </message>
    <message>
        <source>Hold F8</source>
        <extracomment>What to do with the key to see one row</extracomment>
        <translation>Mantener F8</translation>
    </message>
    <message>
        <source>Personal data is masked. Hold F8 to see the current row.</source>
        <translation>Los datos personales están ocultos. Mantén F8 para ver la fila actual.</translation>
    </message>
    <message>
        <source>Masks names, phone numbers and the like (Ctrl+Shift+M)</source>
        <translation>Oculta nombres, números de teléfono y similares (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>rollbook::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>rollbook::SourceBar</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What is exported, in words (Ctrl+I)</source>
        <translation>Qué se exporta, en palabras (Ctrl+I)</translation>
    </message>
    <message>
        <source>%1 from</source>
        <extracomment>%1 is what is exported, &quot;Users&quot;; the choices &quot;Rules&quot;, &quot;All users&quot; follow</extracomment>
        <translation>%1 según</translation>
    </message>
</context>
<context>
    <name>rollbook::StatePage</name>
    <message>
        <source>Draw them all</source>
        <translation>Dibujar todos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No %1 yet.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>Todavía no hay %1.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message numerus="yes">
        <source>No %1 match these %Ln filters.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>
            <numerusform>No hay %1 con este filtro.</numerusform>
            <numerusform>No hay %1 con estos %Ln filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Still waiting for %1</source>
        <translation>Todavía esperando a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the groups: %1 of %2</source>
        <extracomment>both are numbers</extracomment>
        <translation>Leyendo los grupos: %1 de %2</translation>
    </message>
    <message>
        <source>This makes %1 groups, more than a chart can tell apart. The table shows each of them.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Salen %1 grupos, más de los que un gráfico puede distinguir. La tabla los muestra uno a uno.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Choose what to export. The file opens here.</source>
        <translation>Elige qué exportar. El archivo se abre aquí.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Este archivo no tiene filas.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence</extracomment>
        <translation>%1 no se puede mostrar. %2</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Ninguna fila contiene “%1”.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Ver todas las filas</translation>
    </message>
    <message>
        <source>No such %1.</source>
        <extracomment>%1 is &quot;customers&quot;</extracomment>
        <translation>No hay %1 que coincidan.</translation>
    </message>
</context>
<context>
    <name>rollbook::TextOperand</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introduce un valor.</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenField</name>
    <message>
        <source>Show choices</source>
        <translation>Mostrar opciones</translation>
    </message>
</context>
<context>
    <name>rollbook::TokenPill</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>rollbook::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>La carpeta %1 no se puede crear.</translation>
    </message>
    <message>
        <source>The step “%1” did not come about.</source>
        <translation>El paso “%1” no se produjo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>The button “%1” is not there.</source>
        <translation>El botón “%1” no está ahí.</translation>
    </message>
    <message>
        <source>The field “%1” is not there.</source>
        <translation>El campo “%1” no está ahí.</translation>
    </message>
    <message>
        <source>The key “%1” is not there.</source>
        <translation>La tecla “%1” no está ahí.</translation>
    </message>
    <message>
        <source>The choice “%1” is not there.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
</context>
<context>
    <name>rollbook::TrayIcon</name>
    <message>
        <source>Show Rollbook</source>
        <translation>Mostrar Rollbook</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>rollbook::TriState</name>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewBar</name>
    <message>
        <source>edited</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keep these changes in “%1”</source>
        <extracomment>%1 is the name of a saved view</extracomment>
        <translation>Conservar estos cambios en “%1”</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewFiles</name>
    <message>
        <source>Saved views (%1)</source>
        <translation>Vistas guardadas (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 holds no saved views that this version knows. Export them again.</source>
        <translation>%1 no contiene vistas guardadas que esta versión conozca. Expórtalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Introduce un nombre.</translation>
    </message>
    <message>
        <source>There is a view with this name. Choose another one.</source>
        <translation>Ya hay una vista con este nombre. Elige otro.</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsController</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The saved views could not be kept. Is the disk full?</source>
        <translation>No se pudieron guardar las vistas. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” eliminada.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of %1 were left out: they are for reports of another service.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Se omitió %n vista de %1: es para informes de otro servicio.</numerusform>
            <numerusform>Se omitieron %n vistas de %1: son para informes de otro servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved views were damaged. They are kept in %1.</source>
        <translation>Las vistas guardadas estaban dañadas. Se conservan en %1.</translation>
    </message>
    <message>
        <source>The saved views cannot be read: %1</source>
        <translation>Las vistas guardadas no se pueden leer: %1</translation>
    </message>
    <message>
        <source>This view asks for something that this version does not know. Save it anew.</source>
        <translation>Esta vista pide algo que esta versión no conoce. Guárdala de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2, counted %3</source>
        <extracomment>%1 is a number, %2 &quot;customers&quot;, %3 a time of day</extracomment>
        <translation>%1 %2, recuento: %3</translation>
    </message>
</context>
<context>
    <name>rollbook::ViewsSection</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save or import a view</source>
        <translation>Guardar o importar una vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todas…</translation>
    </message>
</context>
<context>
    <name>rollbook::WelcomePage</name>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Te damos la bienvenida a Rollbook</translation>
    </message>
    <message>
        <source>See, filter, chart and export the customers of your studio, right on your computer.</source>
        <translation>Ver, filtrar, representar y exportar los clientes de tu estudio, directamente en tu equipo.</translation>
    </message>
    <message>
        <source>You can add more connections at any time with %1</source>
        <extracomment>%1 is where the key is shown</extracomment>
        <translation>Puedes añadir más conexiones en cualquier momento con %1</translation>
    </message>
    <message>
        <source>Or connect your own data</source>
        <translation>O conectar tus propios datos</translation>
    </message>
    <message>
        <source>Tokens are kept in your system keychain. Rollbook never writes them to a file and sends them only to the service they belong to.</source>
        <translation>Los tokens se guardan en el llavero del sistema. Rollbook nunca los escribe en un archivo y solo los envía al servicio al que pertenecen.</translation>
    </message>
</context>
<context>
    <name>rollbook::Workspace</name>
    <message>
        <source>This report is not known any more. Export another one from its page.</source>
        <translation>Este informe ya no se conoce. Exporta otro desde su página.</translation>
    </message>
    <message>
        <source>Not possible while offline. Try again when the connection is back.</source>
        <translation>No es posible sin conexión. Inténtalo de nuevo cuando vuelva.</translation>
    </message>
</context>
</TS>
