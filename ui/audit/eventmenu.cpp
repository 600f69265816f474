// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventmenu.h"

#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "ui/style/possible.h"

#include <QKeySequence>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 40; // characters of a value in a menu

QString shortened(AuditField field, const QString &value)
{
    const QString text = visibleText(valueText(field, value));
    const QString cut = text.size() > longest ? QString(text.left(longest) % u'…') : text;
    return QString(cut).replace(u'&', u"&&"_s);
}

} // namespace

bool isEntity(AuditField field)
{
    return field == AuditField::Key || field == AuditField::Actor || field == AuditField::Ip ||
           field == AuditField::UserAgent;
}

EventMenu::EventMenu(std::optional<AuditField> field, const audit::EventRow &event, quint64 selected,
                     QWidget *parent)
    : QMenu(parent), m_event(event), m_selected(selected)
{
    setObjectName(u"eventMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    if (field)
        addPivots(*field, QString::fromUtf8(event[*field]));
    else
        addTimes();
    addSeparator();
    addAround();
    QAction *compare = add(u"compareEvents"_s, tr("Compare the two events"));
    setPossible(*compare, tr("See what differs"),
                selected == 2 ? QString()
                              : tr("Select two events, with Ctrl or Shift, to see what differs."));
    connect(compare, &QAction::triggered, this, &EventMenu::compareRequested);
    addSeparator();
    addCopies(field);
}

QAction *EventMenu::add(const QString &name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    return action;
}

void EventMenu::addPivots(AuditField field, const QString &value)
{
    const QString shown = shortened(field, value);
    QAction *heading = add(u"eventValue"_s, QString(fieldTitle(field) % u": " % shown));
    heading->setEnabled(false);
    heading->setToolTip(tr("The value that the entries below are about"));
    const auto pivot = [this, field, value](const QString &name, const QString &text, Pivot kind,
                                            const QKeySequence &keys) {
        QAction *action = add(name, text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // the table knows these keys; here they are told
        connect(action, &QAction::triggered, this,
                [this, kind, field, value] { Q_EMIT pivoted(kind, field, value); });
    };
    pivot(u"onlyThis"_s, tr("Only this"), Pivot::Only, Qt::Key_Plus);
    pivot(u"notThis"_s, tr("Not this"), Pivot::Not, Qt::Key_Minus);
    pivot(u"alsoThis"_s, tr("This as well as what is asked for"), Pivot::Also, {});
    pivot(u"newView"_s, tr("All events with this"), Pivot::NewView, {});
    if (value.isEmpty() || !isEntity(field))
        return;
    addSeparator();
    if (field == AuditField::Key) {
        QAction *key = add(u"openKey"_s, tr("Open the key"));
        connect(key, &QAction::triggered, this, [this] { Q_EMIT keyRequested(m_event); });
    }
    QAction *entity = add(u"openEntity"_s, tr("What is known of %1").arg(shown));
    connect(entity, &QAction::triggered, this,
            [this, field, value] { Q_EMIT entityRequested(field, value); });
}

void EventMenu::addTimes()
{
    const bool hasTime = m_event.time != audit::noTime;
    for (const bool from : {true, false}) {
        QAction *action =
            from ? add(u"fromHere"_s, tr("From this time on")) : add(u"untilHere"_s, tr("Up to this time"));
        setPossible(*action, {}, hasTime ? QString() : tr("The event has no time."));
        connect(action, &QAction::triggered, this, [this, from] { Q_EMIT timeRequested(m_event, from); });
    }
}

void EventMenu::addAround()
{
    QMenu *around = addMenu(tr("Around this event"));
    around->setObjectName(u"aroundMenu"_s);
    const auto addOne = [this, around](const QString &name, const QString &text, Around what, bool known) {
        QAction *action = around->addAction(text);
        action->setObjectName(name);
        setPossible(*action, {},
                    !known                          ? tr("The event does not tell it.")
                    : m_event.time == audit::noTime ? tr("The event has no time.")
                                                    : QString());
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT aroundRequested(what, m_event); });
    };
    addOne(u"aroundKey"_s, tr("The same key, an hour before and after"), Around::Key,
           !m_event[AuditField::Key].isEmpty());
    addOne(u"aroundIp"_s, tr("The same IP address, an hour before and after"), Around::Ip,
           !m_event[AuditField::Ip].isEmpty());
    addOne(u"aroundEverything"_s, tr("Everything, five minutes before and after"), Around::Everything, true);
}

void EventMenu::addCopies(std::optional<AuditField> field)
{
    if (field) {
        QAction *copy = add(u"copyValue"_s, tr("Copy the value"));
        connect(copy, &QAction::triggered, this,
                [this, value = QString::fromUtf8(m_event[*field])] { Q_EMIT copyRequested(value); });
    }
    QMenu *menu = addMenu(tr("Copy %n event(s) as", nullptr, pluralCount(m_selected)));
    menu->setObjectName(u"copyMenu"_s);
    const std::pair<EventCopy, QString> forms[] = {{EventCopy::Json, tr("JSON")},
                                                   {EventCopy::Csv, tr("CSV")},
                                                   {EventCopy::Markdown, tr("Markdown table")},
                                                   {EventCopy::Raw, tr("Records as stored")}};
    for (const auto &[form, text] : forms) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, as = form] { Q_EMIT copyEventsRequested(as); });
    }
    connect(menu->addAction(tr("A query that finds it")), &QAction::triggered, this,
            [this] { Q_EMIT copyRequested(queryFor(m_event)); });
}

} // namespace claviger
