// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionform.h"

#include "ui/connections/connectionboxes.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/detailednote.h"
#include "ui/connections/secretfield.h"
#include "ui/filters/errorline.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int labelWidth = 108;

QVBoxLayout *narrowColumn(QWidget *field)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

/// The address that a text stands for; one that cannot be used for a text that is none.
QUrl addressOf(const QString &text)
{
    return QUrl(text.trimmed(), QUrl::TolerantMode);
}

} // namespace

ConnectionForm::ConnectionForm(std::shared_ptr<const Service> service, QWidget *parent)
    : QWidget(parent),
      m_service(std::move(service)),
      m_grid(new QGridLayout(this)),
      m_secret(new SecretField(*m_service, this)),
      m_zone(new ZoneBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(metrics::space3);
    m_grid->setColumnStretch(1, 1);
    addField(field::name, tr("Name"), new QLineEdit(this));
    addField(field::secret, m_service->secretLabel(), m_secret, makeSecretNotes());
    const auto options = m_service->options();
    for (const ConnectionOption &option : options)
        addOption(option);
    addField(field::baseUrl, tr("Address"), makeAddress());
    addField(field::zone, tr("Time zone"), m_zone);
}

void ConnectionForm::addField(const QString &name, const QString &label, QWidget *input, QWidget *below)
{
    auto *cell = new QWidget(this);
    QVBoxLayout *column = narrowColumn(cell);
    auto *error = new ErrorLine(cell);
    column->addWidget(input);
    column->addWidget(error);
    if (below)
        column->addWidget(below);
    QLabel *caption = plainLabel(label, "strong", "", this);
    caption->setMinimumWidth(metrics::px(labelWidth));
    caption->setContentsMargins(0, 6, 0, 0);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(cell, row, 1);

    QWidget *edited = name == field::baseUrl ? m_address : input;
    m_fields << Field { name, edited, error };
    const auto tell = [this, name] { changed(name); };
    if (auto *box = qobject_cast<NameBox *>(edited))
        connect(box, &NameBox::nameEdited, this, tell);
    else if (auto *choice = qobject_cast<ChoiceBox *>(edited))
        connect(choice, &QComboBox::currentIndexChanged, this, tell);
    else if (auto *line = qobject_cast<QLineEdit *>(edited))
        connect(line, &QLineEdit::textEdited, this, tell);
    else
        connect(m_secret, &SecretField::edited, this, tell);
    if (edited == m_secret)
        return; // names its lines itself
    edited->setAccessibleName(label);
    const bool isOption = name != field::name && name != field::baseUrl && name != field::zone;
    edited->setObjectName(QString((isOption ? u"connection.option."_s : u"connection."_s) + name));
}

QWidget *ConnectionForm::makeAddress()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    m_address = new QLineEdit(row);
    m_address->setPlaceholderText(m_service->defaultBaseUrl().toString());
    m_default = new QPushButton(tr("Back to default"), row);
    m_default->setObjectName(u"connection.base_url.default"_s);
    m_default->setProperty("kind", u"link"_s);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_default);
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_address->setFocus(Qt::OtherFocusReason);
        setValue(field::baseUrl, m_service->defaultBaseUrl().toString());
        changed(field::baseUrl);
    });
    return row;
}

QWidget *ConnectionForm::makeSecretNotes()
{
    auto *notes = new QWidget(this);
    QVBoxLayout *column = narrowColumn(notes);
    column->setContentsMargins(0, 2, 0, 0);
    m_secretHint = plainLabel({}, "caption", "second", notes);
    m_secretHint->setObjectName(u"connection.secret.hint"_s);
    m_secretHint->setWordWrap(true);
    m_secretHint->hide();
    m_keychain = new DetailedNote(u"connection.keychain"_s, notes);
    column->addWidget(m_secretHint);
    column->addWidget(m_keychain);
    return notes;
}

void ConnectionForm::addOption(const ConnectionOption &option)
{
    //: The label of a field that must be filled in
    const QString label = option.required ? tr("%1 *").arg(option.label) : option.label;
    if (!option.values.isEmpty()) {
        auto *box = new ChoiceBox(this);
        QList<ChoiceBox::Choice> choices;
        for (const QString &value : option.values)
            choices << ChoiceBox::Choice { value, value };
        box->setChoices(choices, option.values.first());
        addField(option.name, label, box);
    } else if (!option.source.isEmpty()) {
        QWidget *picker = makePicker(option);
        addField(option.name, label, picker, m_listNotes.value(option.name));
    } else {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(option.required ? tr("Needed") : tr("Optional"));
        addField(option.name, label, line);
    }
    m_fields.last().needed = option.required;
    m_fields.last().input->setAccessibleName(option.label);
}

QWidget *ConnectionForm::makePicker(const ConnectionOption &option)
{
    auto *picker = new OptionPicker(this);
    picker->setPlaceholderText(option.required ? tr("Choose from the list or type the ID")
                                               : tr("Optional: choose from the list or type the ID"));
    connect(picker, &OptionPicker::listWanted, this, [this, name = option.name] { Q_EMIT listWanted(name); });
    QLabel *note = plainLabel({}, "caption", "second", this);
    note->setObjectName(u"connection.option.%1.note"_s.arg(option.name));
    note->setWordWrap(true);
    note->hide();
    m_listNotes.insert(option.name, note);
    return picker;
}

void ConnectionForm::setConnection(const Connection &connection)
{
    m_original = connection;
    setValue(field::name, connection.name);
    setValue(field::baseUrl, connection.baseUrl.toString());
    m_zone->setZone(connection.zone);
    const auto options = m_service->options();
    for (const ConnectionOption &option : options)
        setValue(option.name, connection.options.value(option.name, option.values.value(0)));
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_original;
    connection.service = m_service->id();
    connection.name = value(field::name).simplified();
    if (const QUrl typed = addressOf(value(field::baseUrl)); typed != m_original.baseUrl)
        connection.baseUrl = typed;
    if (const QTimeZone zone = m_zone->zone(); zone != m_original.zone)
        connection.zone = zone;
    const auto options = m_service->options();
    for (const ConnectionOption &option : options) {
        const QString now = value(option.name);
        const bool untold = !m_original.options.contains(option.name) && now == option.values.value(0);
        if (now.isEmpty() || untold)
            connection.options.remove(option.name);
        else
            connection.options.insert(option.name, now);
    }
    return connection;
}

void ConnectionForm::setSecretHint(const QString &text)
{
    m_secretHint->setText(text);
    m_secretHint->setVisible(!text.isEmpty());
}

void ConnectionForm::lockReach()
{
    for (const Field &one : std::as_const(m_fields))
        if (one.name != field::name && one.name != field::secret)
            one.input->setEnabled(false);
    m_default->hide();
}

const ConnectionForm::Field &ConnectionForm::fieldOf(const QString &name) const
{
    return *std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; });
}

QString ConnectionForm::value(const QString &name) const
{
    QWidget *input = fieldOf(name).input;
    if (const auto *box = qobject_cast<NameBox *>(input))
        return box->name();
    if (const auto *choice = qobject_cast<ChoiceBox *>(input))
        return choice->currentData().toString();
    return qobject_cast<QLineEdit *>(input)->text().trimmed();
}

void ConnectionForm::setValue(const QString &name, const QString &value)
{
    QWidget *input = fieldOf(name).input;
    if (auto *box = qobject_cast<NameBox *>(input)) {
        box->setName(value);
    } else if (auto *choice = qobject_cast<ChoiceBox *>(input)) {
        const QSignalBlocker blocker(choice);
        choice->setCurrentIndex(choice->findData(value));
    } else {
        qobject_cast<QLineEdit *>(input)->setText(value);
    }
    if (name == field::baseUrl)
        m_default->setVisible(addressOf(value) != m_service->defaultBaseUrl());
}

void ConnectionForm::changed(const QString &name)
{
    const Field &one = fieldOf(name);
    one.error->setSentence({});
    if (one.input != m_secret)
        setStyleProperty(one.input, "error", false);
    if (name == field::baseUrl)
        m_default->setVisible(addressOf(m_address->text()) != m_service->defaultBaseUrl());
    // Another key or address reaches other businesses.
    if (name == field::baseUrl || name == field::secret) {
        for (const Field &other : std::as_const(m_fields))
            if (auto *picker = qobject_cast<OptionPicker *>(other.input)) {
                picker->forgetChoices();
                sayOfList(other.name, {});
            }
        Q_EMIT reachChanged();
    }
    Q_EMIT edited();
}

void ConnectionForm::mark(const QString &name, const QString &sentence)
{
    const Field &one = fieldOf(name);
    one.error->setSentence(sentence);
    one.input->setAccessibleDescription(sentence);
    if (one.input == m_secret) {
        m_secret->setInvalid(true);
        m_secret->focusMissing();
    } else {
        setStyleProperty(one.input, "error", true);
        one.input->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectionForm::clearMarks()
{
    for (const Field &one : std::as_const(m_fields)) {
        one.error->setSentence({});
        one.input->setAccessibleDescription({});
        if (one.input == m_secret)
            m_secret->setInvalid(false);
        else
            setStyleProperty(one.input, "error", false);
    }
}

QWidget *ConnectionForm::firstEmpty() const
{
    for (const Field &one : m_fields) {
        const bool empty = one.input == m_secret ? m_secret->isBlank() : value(one.name).isEmpty();
        if (empty && one.needed)
            return one.input;
    }
    return m_fields.first().input;
}

void ConnectionForm::sayOfList(const QString &option, const QString &sentence)
{
    QLabel *note = m_listNotes.value(option);
    note->setText(sentence);
    note->setVisible(!sentence.isEmpty());
}

void ConnectionForm::setList(const QString &option, const QList<Choice> &choices)
{
    if (auto *picker = qobject_cast<OptionPicker *>(fieldOf(option).input))
        picker->setChoices(choices);
}

} // namespace rollbook
