// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keytrailsection.h"

#include "models/domain/clock.h"
#include "models/tables/audittexts.h"
#include "models/tables/relativetime.h"
#include "ui/audit/dayspanel.h"
#include "ui/pages/inspectorform.h"
#include "ui/style/chartcolours.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 3;

Moment momentOf(std::int64_t nanoseconds)
{
    return Moment::at(QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC));
}

/// "■ 1,204 ok  ■ 3 denied", in the colours of the bars above it.
QString legendOf(const OutcomeCounts &outcomes)
{
    QStringList words;
    for (const AuditOutcome outcome : {AuditOutcome::Denied, AuditOutcome::Error, AuditOutcome::RateLimited,
                                       AuditOutcome::Unknown, AuditOutcome::Ok}) {
        if (outcomes.of(outcome) > 0)
            words.append(u"<span style=\"color:%1\">■</span> %2 %3"_s.arg(
                ChartColours::current().of(outcome).name(), countText(outcomes.of(outcome)),
                outcomeText(outcome).toHtmlEscaped()));
    }
    return words.join(u"&nbsp;&nbsp; "_s);
}

} // namespace

KeyTrailSection::KeyTrailSection(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_caption(new QLabel(this))
    , m_sourcesOff(new ToneLabel(Tone::Warn, ToneLabel::Size::Caption, this))
    , m_days(new DaysPanel(KeyTrail::dayChoices, this))
    , m_outcomes(new QLabel(this))
    , m_form(new InspectorForm(this))
    , m_link(new QPushButton(tr("Trail →"), this))
{
    setObjectName(u"keyTrail"_s);
    m_caption->setObjectName(u"trailCaption"_s);
    m_caption->setWordWrap(true);
    m_caption->setFont(fontFor(TextRole::Caption));
    setMuted(*m_caption);
    m_sourcesOff->setObjectName(u"trailSourcesOff"_s);
    connect(m_days, &DaysPanel::daysChosen, this, [this](int days) {
        tell();
        Q_EMIT daysChosen(days);
    });
    m_outcomes->setObjectName(u"trailOutcomes"_s);
    m_outcomes->setWordWrap(true);
    m_outcomes->setTextFormat(Qt::RichText);
    m_outcomes->setFont(tabular(fontFor(TextRole::Caption)));
    m_link->setObjectName(u"trailLink"_s);
    m_link->setToolTip(tr("The events of this key on the Audit page"));
    setTextButton(*m_link);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT trailRequested(m_trail.query()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_caption, m_sourcesOff, m_days, m_outcomes, m_form})
        layout->addWidget(each);
    // Its text, not its frame, stands in line with the captions.
    auto *link = new QHBoxLayout;
    link->setContentsMargins(-9, 0, 0, 0);
    link->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addLayout(link);
    clear();
}

void KeyTrailSection::clear()
{
    m_trail = {};
    m_caption->clear();
    m_days->setContent({});
    m_outcomes->clear();
    m_form->clear();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_caption, m_sourcesOff, m_days, m_outcomes, m_form, m_link})
        each->hide();
}

void KeyTrailSection::setDays(int days)
{
    m_days->setDays(days);
}

void KeyTrailSection::showError(const Error &error)
{
    clear();
    m_caption->setText(error.message);
    m_caption->show();
}

void KeyTrailSection::setTrail(const KeyTrail &trail)
{
    m_trail = trail;
    fill();
}

void KeyTrailSection::fill()
{
    const bool any = m_trail.events > 0;
    for (QWidget *each : std::initializer_list<QWidget *>{m_outcomes, m_form, m_link})
        each->setVisible(any);
    m_days->setVisible(any && m_trail.days.highest() >= 0);
    m_days->setContent(m_trail.days);
    m_sourcesOff->setText(tr("%n source(s) are switched off on the Audit page: their events do not count.",
                             nullptr, m_trail.sourcesOff));
    m_sourcesOff->setVisible(m_trail.sourcesOff > 0);
    tell();
    m_caption->show();
    if (!any)
        return;
    m_outcomes->setText(legendOf(m_trail.outcomes));
    m_form->clear();
    if (m_trail.seen) {
        for (const auto &[caption, time] : {std::pair(tr("First seen"), m_trail.seen->from),
                                            std::pair(tr("Last seen"), m_trail.seen->to - 1)})
            m_form->add(caption, relativeTime(momentOf(time), m_clock.now()), InspectorForm::Look::Plain,
                        exactTime(momentOf(time)));
    }
    addValues(tr("Addresses"), m_trail.addresses);
    addValues(tr("User agents"), m_trail.agents);
}

void KeyTrailSection::tell()
{
    if (m_trail.events == 0) {
        if (m_trail.covered)
            m_caption->setText(tr("No event in the trail since %1 is about this key.")
                                   .arg(shortTime(momentOf(m_trail.covered->from).time())));
        else
            m_caption->setText(m_trail.sourcesOff > 0
                                   ? tr("No event of the other sources is about this key.")
                                   : tr("No event in the logs is about this key. Import its logs or read its "
                                        "service's trail to see who uses it."));
        return;
    }
    const int events = pluralCount(m_trail.events);
    const quint64 recent = m_days->shown().sum().total();
    m_caption->setText(
        recent > 0
            ? tr("%Ln events in the logs, %1 of them in the last %2 days", nullptr, events)
                  .arg(countText(recent))
                  .arg(m_days->days())
            : tr("%Ln events in the logs, none in the last %1 days", nullptr, events).arg(m_days->days()));
}

void KeyTrailSection::addValues(const QString &caption, const audit::Facet &facet)
{
    QStringList lines;
    QStringList all;
    for (const audit::ValueCount &value : facet.values) {
        const QString line =
            tr("%1 · %2", "value, its count")
                .arg(valueText(facet.field, QString::fromUtf8(value.value)), countText(value.count));
        all.append(line);
        if (lines.size() < mostValues)
            lines.append(line);
    }
    if (facet.distinct > quint64(lines.size()))
        lines.append(tr("and %Ln more", nullptr, int(facet.distinct) - int(lines.size())));
    if (!lines.isEmpty())
        m_form->add(caption, lines.join(u'\n'), InspectorForm::Look::Fixed, all.join(u'\n'));
}

} // namespace claviger
