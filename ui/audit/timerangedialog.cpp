// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timerangedialog.h"

#include "ui/style/possible.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr std::int64_t second = 1'000'000'000;
}

TimeRangeDialog::TimeRangeDialog(const audit::TimeSpan &span, const QTimeZone &zone, QWidget *parent)
    : TaskDialog(parent), m_zone(zone)
{
    setObjectName(u"timeRangeDialog"_s);
    setHeading(tr("Choose a time"), tr("Times are those of %1.").arg(QString::fromLatin1(zone.id())));
    m_from = addField(u"from"_s, tr("&From"), span.from);
    // What ends at a fraction of a second is shown whole.
    m_to = addField(u"to"_s, tr("&Until, this second not included"), span.to + second - 1);
    m_show = addPrimary(tr("Show this time"));
    connect(m_show, &ActionButton::clicked, this, [this] {
        Q_EMIT chosen(this->span());
        accept();
    });
    judge();
}

QDateTimeEdit *TimeRangeDialog::addField(const QString &name, const QString &title, std::int64_t time)
{
    auto *label = new QLabel(title, this);
    auto *edit = new QDateTimeEdit(this);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setCalendarPopup(true);
    edit->setTimeSpec(Qt::UTC);
    // Qt 6.4's editor knows no zone but the system's: it is given the zone's own reading of the time.
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time / second, m_zone);
    edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    label->setBuddy(edit);
    body()->addWidget(label);
    body()->addWidget(edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] { judge(); });
    return edit;
}

audit::TimeSpan TimeRangeDialog::span() const
{
    const auto at = [this](const QDateTimeEdit *edit) {
        return QDateTime(edit->date(), edit->time(), m_zone).toSecsSinceEpoch() * second;
    };
    return {at(m_from), at(m_to)};
}

void TimeRangeDialog::judge()
{
    if (m_from == nullptr || m_to == nullptr || m_show == nullptr)
        return;
    const bool good = !span().isEmpty();
    const QString whyNot = good ? QString() : tr("The end comes before the begin.");
    setPossible(*m_show, {}, whyNot);
    setStatus(whyNot);
}

} // namespace claviger
