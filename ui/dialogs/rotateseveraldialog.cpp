// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rotateseveraldialog.h"

#include "ui/dialogs/keylist.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/dialogs/timewords.h"
#include "ui/style/possible.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

enum Column { LastUse = KeyList::FirstOwn, What };

QString identity(const Key &key)
{
    return key.connectionId + u'\n' + key.id;
}

} // namespace

RotateSeveralDialog::RotateSeveralDialog(const QList<RotateItem> &items, const Clock &clock, Action rotate,
                                         QWidget *parent)
    : TaskDialog(parent)
    , m_items(items)
    , m_rotate(std::move(rotate))
    , m_table(new KeyList(tr("Keys to rotate"), {tr("Last used"), tr("What happens")}, this))
    , m_button(nullptr)
{
    setHeading(
        tr("Rotate %n key(s)", nullptr, int(items.size())),
        tr("One after the other: each new secret is shown, stored by you, and only then comes the next."));
    const bool breaks = std::any_of(items.cbegin(), items.cend(), [](const RotateItem &item) {
        return item.sameId && item.unavailable.isEmpty();
    });
    if (breaks)
        body()->addWidget(new NoticeBar(Tone::Warn,
                                        tr("Some of these keys lose their old secret at once. What uses it "
                                           "fails until it has the new one."),
                                        this));
    buildTable(clock.now());
    m_button = addPrimary({});
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_queue = open();
        rotateNext();
    });
    refresh();
    resize(760, 420);
}

void RotateSeveralDialog::buildTable(const QDateTime &now)
{
    m_table->setObjectName(u"keys"_s);
    for (const RotateItem &item : std::as_const(m_items)) {
        const QString what = !item.unavailable.isEmpty() ? tr("left out: %1").arg(item.unavailable)
                             : item.sameId               ? tr("new secret, the old one ends")
                                                         : tr("new key, the old one stays for now");
        m_table->add(item.key, item.connectionName, {momentText(item.key.lastUsed, now), what})
            ->setDisabled(!item.unavailable.isEmpty());
    }
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setColumnWidth(LastUse, 130);
    body()->addWidget(m_table, 1);
}

QList<Key> RotateSeveralDialog::open() const
{
    QList<Key> keys;
    for (const RotateItem &item : m_items) {
        if (item.unavailable.isEmpty() && !m_results.value(identity(item.key)))
            keys << item.key;
    }
    return keys;
}

void RotateSeveralDialog::refresh()
{
    const int left = int(open().size());
    const bool begun = !m_results.isEmpty();
    m_button->setText(begun ? tr("&Try again") : tr("&Rotate %n key(s)", nullptr, left));
    setPossible(*m_button, {}, left > 0 ? QString() : tr("None of these keys can be rotated."));
    m_button->setVisible(left > 0);
    if (begun) {
        cancelButton()->setText(tr("Close"));
        const auto done = std::count(m_results.cbegin(), m_results.cend(), true);
        setStatus(tr("%1 rotated, %2 left.").arg(QLocale().toString(done), QLocale().toString(left)));
    }
}

void RotateSeveralDialog::rotateNext()
{
    if (m_queue.isEmpty()) {
        refresh();
        if (const auto failure = std::exchange(m_failure, std::nullopt))
            showError(*failure); // what the server said
        return;
    }
    const Key key = m_queue.takeFirst();
    follow<Result<RotatedKey>>(tr("Rotating %1…").arg(RevokePlan::nameOf(key)), m_rotate(key),
                               [this, key](const Result<RotatedKey> &result) {
                                   m_results.insert(identity(key), result.has_value());
                                   if (result) {
                                       m_table->setCell(key, What, tr("✓ rotated"), {}, Tone::Ok);
                                       refresh();
                                       Q_EMIT rotated(*result);
                                       return;
                                   }
                                   m_table->setCell(key, What, tr("✕ failed: %1").arg(result.error().message),
                                                    result.error().message, Tone::Bad);
                                   m_failure = result.error();
                                   if (result.error().code == ErrorCode::Cancelled)
                                       m_queue.clear();
                                   rotateNext();
                               });
}

void RotateSeveralDialog::proceed()
{
    rotateNext();
}

void RotateSeveralDialog::halt()
{
    m_queue.clear();
    rotateNext();
}

} // namespace claviger
