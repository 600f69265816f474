// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timechoicechip.h"

#include <QMenu>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Preset
{
    const char *title;
    std::int64_t seconds;
};

constexpr std::array presets{
    Preset{QT_TRANSLATE_NOOP("claviger::TimeChoiceChip", "last 15 minutes"), 900},
    Preset{QT_TRANSLATE_NOOP("claviger::TimeChoiceChip", "last hour"), 3600},
    Preset{QT_TRANSLATE_NOOP("claviger::TimeChoiceChip", "last 24 hours"), 86'400},
    Preset{QT_TRANSLATE_NOOP("claviger::TimeChoiceChip", "last 7 days"), 7 * 86'400},
    Preset{QT_TRANSLATE_NOOP("claviger::TimeChoiceChip", "last 30 days"), 30 * 86'400}};

} // namespace

TimeChoiceChip::TimeChoiceChip(QWidget *parent) : FilterChip(tr("Time"), parent)
{
    setObjectName(u"timeChoice"_s);
    const auto add = [this](const QString &title, const audit::TimeChoice &choice) {
        QAction *action = menu()->addAction(title);
        action->setCheckable(true);
        connect(menu(), &QMenu::aboutToShow, action,
                [this, action, choice] { action->setChecked(m_choice == choice); });
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    };
    add(tr("all"), {});
    menu()->addSeparator();
    for (const Preset &preset : presets)
        add(tr(preset.title), audit::TimeChoice::last(preset.seconds));
    menu()->addSeparator();
    QAction *exact = menu()->addAction(tr("from … until …"));
    connect(exact, &QAction::triggered, this, &TimeChoiceChip::exactRequested);
    setChoice({});
}

void TimeChoiceChip::setChoice(const audit::TimeChoice &choice)
{
    m_choice = choice;
    QString text = choice.isAll() ? QString() : tr("chosen");
    for (const Preset &preset : presets) {
        if (choice == audit::TimeChoice::last(preset.seconds))
            text = tr(preset.title);
    }
    showValue(text);
}

} // namespace claviger
