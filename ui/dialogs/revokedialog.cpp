// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revokedialog.h"

#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/formfields.h"
#include "ui/dialogs/keylist.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

enum Column { LastUse = KeyList::FirstOwn, State };

/// Among many keys an error has to say which one it is about.
Error named(Error error, const Key &key)
{
    error.message =
        RevokeDialog::tr("%1: %2", "name of a key: error").arg(RevokePlan::nameOf(key), error.message);
    return error;
}

QString identity(const Key &key)
{
    return key.connectionId + u'\n' + key.id;
}

} // namespace

RevokeDialog::RevokeDialog(const QList<RevokeItem> &items, const Clock &clock, Action revoke, QWidget *parent)
    : TaskDialog(parent), m_plan(items, clock.now()), m_revoke(std::move(revoke))
{
    const bool single = items.size() == 1;
    const int count = static_cast<int>(items.size());
    setHeading(single ? tr("Revoke %1").arg(RevokePlan::nameOf(items.constFirst().key))
                      : tr("Revoke %n keys", nullptr, count),
               tr("A revoked key cannot be brought back."));
    auto *impact = new NoticeBar(m_plan.inUseCount() > 0 ? Tone::Bad : Tone::Info, m_plan.impact(), this);
    impact->setObjectName(u"impact"_s);
    body()->addWidget(impact);
    if (single)
        buildFacts(items.constFirst());
    else
        buildTable();
    const QStringList notes = m_plan.notes();
    if (!notes.isEmpty())
        body()->addWidget(new ToneLabel(notes.join(u'\n'), Tone::Muted, ToneLabel::Size::Caption, this));
    buildReason();
    buildConfirmation();
    if (single)
        body()->addStretch();
    m_button = addPrimary(QString(), ActionButton::Role::Destructive);
    connect(m_button, &QPushButton::clicked, this, &RevokeDialog::start);
    refreshButton();
    if (m_typed)
        m_typed->setFocus();
    else
        cancelButton()->setFocus();
    resize(single ? 520 : 760, single ? 200 : 420);
}

void RevokeDialog::buildFacts(const RevokeItem &item)
{
    auto *facts = new FactsList(this);
    facts->add(tr("Key"), item.key.name);
    facts->add(tr("Prefix"), item.key.prefix, FactsList::Type::Code);
    facts->add(tr("Connection"), tr("%1 (%2)").arg(item.connectionName, item.serviceName));
    facts->add(tr("Last used"), m_plan.lastUse(item));
    body()->addWidget(facts);
}

void RevokeDialog::buildTable()
{
    m_table = new KeyList(tr("Keys to revoke"), {tr("Last used"), tr("State")}, this);
    m_table->setObjectName(u"keys"_s);
    for (const RevokeItem &item : m_plan.items()) {
        m_table->add(item.key, item.connectionName, {m_plan.lastUse(item), QString()});
        if (m_plan.isInUse(item))
            m_table->setCell(item.key, State, tr("● in use"), {}, Tone::Bad);
        else
            m_table->setCell(item.key, State, tr("not in use"), {});
    }
    m_table->scrollToTop();
    m_table->header()->setSectionResizeMode(LastUse, QHeaderView::Stretch);
    m_table->setColumnWidth(State, 120);
    body()->addWidget(m_table, 1);
}

void RevokeDialog::buildReason()
{
    if (!m_plan.asksReason())
        return;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("It leaked; its user is gone; …"));
    auto *field = new Field(tr("&Why now, although the old key is still used"), m_reason, this);
    field->setNote(tr("Kept with the rotation in this vault."));
    body()->addWidget(field);
    connect(m_reason, &QLineEdit::textChanged, this, &RevokeDialog::refreshButton);
}

void RevokeDialog::buildConfirmation()
{
    const QString word = m_plan.confirmationWord();
    if (word.isEmpty())
        return;
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"confirmation"_s);
    FormFields::typeAgain(*m_typed);
    m_confirmation =
        new Field(tr("Type the key's name, %1, to confirm").arg(Field::literally(word)), m_typed, this);
    body()->addWidget(m_confirmation);
    connect(m_typed, &QLineEdit::textChanged, this, &RevokeDialog::refreshButton);
}

QList<Key> RevokeDialog::open() const
{
    QList<Key> keys;
    for (const RevokeItem &item : m_plan.items()) {
        const auto result = m_results.constFind(identity(item.key));
        if (result == m_results.cend() || !result->has_value())
            keys << item.key;
    }
    return keys;
}

QString RevokeDialog::whyNotRevoke() const
{
    if (open().isEmpty())
        return tr("All of them are revoked.");
    if (m_typed && !m_plan.confirms(m_typed->text()))
        return tr("Type the name, %1, first.").arg(m_plan.confirmationWord());
    return m_reason && m_reason->text().trimmed().isEmpty() ? tr("Say why first.") : QString();
}

void RevokeDialog::refreshButton()
{
    const QList<Key> keys = open();
    const int count = static_cast<int>(keys.size());
    m_button->setText(m_results.isEmpty()
                          ? count == 1 ? tr("&Revoke key") : tr("&Revoke %n keys", nullptr, count)
                          : tr("&Try again"));
    m_button->setVisible(count > 0);
    setPossible(*m_button, {}, whyNotRevoke());
    if (!m_results.isEmpty())
        cancelButton()->setText(tr("Close"));
}

void RevokeDialog::start()
{
    m_queue = open();
    m_stopped = false;
    beginAfter(
        m_pause,
        [](int left) {
            return tr("Revoking in %1 s. Stop leaves everything as it is.").arg(QLocale().toString(left));
        },
        [this] { revokeNext(); });
}

void RevokeDialog::revokeNext()
{
    if (m_queue.isEmpty() || m_stopped) {
        finishRun();
        return;
    }
    const Key key = m_queue.takeFirst();
    const QString sentence = tr("Revoking %1; %n more to go.", nullptr, static_cast<int>(m_queue.size()))
                                 .arg(RevokePlan::nameOf(key));
    follow<Done>(sentence, m_revoke(key, m_reason ? m_reason->text().trimmed() : QString()),
                 [this, key](const Done &result) {
                     setResult(key, result);
                     m_stopped = !result && result.error().code == ErrorCode::Cancelled;
                     revokeNext();
                 });
}

void RevokeDialog::setResult(const Key &key, const Done &result)
{
    m_results.insert(identity(key), result);
    if (m_table)
        m_table->setCell(key, State, result ? tr("✓ revoked") : tr("✕ failed"),
                         result ? QString() : result.error().message, result ? Tone::Ok : Tone::Bad);
}

void RevokeDialog::finishRun()
{
    QList<Key> gone;
    std::optional<Error> failure;
    for (const RevokeItem &item : m_plan.items()) {
        const auto result = m_results.constFind(identity(item.key));
        if (result == m_results.cend())
            continue;
        if (result->has_value())
            gone << item.key;
        else
            failure = m_table ? named(result->error(), item.key) : result->error();
    }
    refreshButton();
    const int left = static_cast<int>(open().size());
    setStatus(left == 0 ? tr("Revoked: %1.").arg(QLocale().toString(gone.size()))
                        : tr("Not revoked: %1.").arg(QLocale().toString(left)));
    if (failure)
        showError(*failure);
    Q_EMIT revoked(gone);
    if (left == 0)
        accept();
}

} // namespace claviger
