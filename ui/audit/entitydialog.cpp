// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/entitydialog.h"

#include "models/audit/query/queryterm.h"
#include "models/domain/clock.h"
#include "models/tables/audittexts.h"
#include "models/tables/relativetime.h"
#include "ui/audit/captiontoggle.h"
#include "ui/audit/chartortable.h"
#include "ui/audit/facetpanel.h"
#include "ui/audit/outcomelegend.h"
#include "ui/audit/timelinechart.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QDateTime toDateTime(std::int64_t nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(*label, TextRole::Section);
    return label;
}

} // namespace

EntityDialog::EntityDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_back(new QToolButton(this))
    , m_kind(new QLabel(this))
    , m_title(new ElidedLabel({}, this))
    , m_facts(new QLabel(this))
    , m_legend(new OutcomeLegend(this))
    , m_chart(new TimelineChart(this))
    , m_stack(new ChartOrTable(m_chart, u"entityAsTable"_s, this))
    , m_touched(new FacetPanel(entityFacets(AuditField::Zone), this))
    , m_fresh(new FacetPanel(entityFacets(AuditField::Zone), this))
    , m_freshTitle(makeHeading({}, this))
    , m_freshNote(new QLabel(this))
    , m_daysChip(new QToolButton(this))
    , m_show(new QPushButton(tr("Show its events"), this))
{
    setObjectName(u"entityDialog"_s);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    layOut();
    for (FacetPanel *panel : {m_touched, m_fresh}) {
        connect(panel, &FacetPanel::filterRequested, this, &EntityDialog::requestWith);
        connect(panel, &FacetPanel::allRequested, this, &EntityDialog::allValuesRequested);
        connect(panel, &FacetPanel::entityRequested, this, [this](AuditField field, const QString &value) {
            go({field, value});
        });
    }
    connect(m_legend, &OutcomeLegend::outcomeRequested, this, [this](AuditOutcome outcome, bool excluded) {
        requestWith({AuditField::Outcome, {}, wordOf(outcome), excluded});
    });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT queryRequested(term()); });
    connect(m_back, &QToolButton::clicked, this, &EntityDialog::back);
    tell();
}

void EntityDialog::layOut()
{
    m_touched->setAccessibleName(tr("What it touched"));
    m_touched->setObjectName(u"touched"_s);
    m_fresh->setObjectName(u"fresh"_s);
    setPrimary(*m_show);
    m_show->setObjectName(u"showEvents"_s);
    auto *touched = new QVBoxLayout;
    touched->setSpacing(8);
    touched->addWidget(makeHeading(tr("What it touched"), this));
    touched->addWidget(m_touched, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(touched, 1);
    columns->addWidget(makeFresh(), 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *hint = new QLabel(
        tr("A value: its events together with this one. The menu of a value: all about it."), this);
    hint->setFont(fontFor(TextRole::Caption));
    hint->setWordWrap(true);
    setMuted(*hint);
    auto *footer = new QHBoxLayout;
    footer->addWidget(hint, 1);
    footer->addWidget(close);
    footer->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    m_stack->setFixedHeight(m_chart->sizeHint().height());
    layout->addWidget(m_stack);
    layout->addLayout(columns, 1);
    layout->addLayout(footer);
    resize(86 * fontMetrics().averageCharWidth() + 200, 44 * fontMetrics().height());
}

QWidget *EntityDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_back->setObjectName(u"back"_s);
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to what was looked at before (Alt+Left)"));
    m_kind->setFont(fontFor(TextRole::Caption));
    setMuted(*m_kind);
    m_title->setObjectName(u"entityTitle"_s);
    QFont title = fixedFont();
    title.setPointSizeF(fontFor(TextRole::PageTitle).pointSizeF());
    m_title->setFont(title);
    m_facts->setObjectName(u"entityFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setFont(tabular(font()));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_kind);
    names->addWidget(m_title);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addWidget(m_back, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_facts, 1);
    bottom->addWidget(m_legend, 0, Qt::AlignBottom);
    bottom->addWidget(m_stack->toggle(), 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addLayout(bottom);
    return head;
}

QWidget *EntityDialog::makeFresh()
{
    auto *part = new QWidget(this);
    m_daysChip->setObjectName(u"days"_s);
    m_daysChip->setPopupMode(QToolButton::InstantPopup);
    m_daysChip->setProperty("filterChip", true);
    m_daysChip->setMenu(new QMenu(m_daysChip));
    for (const int days : {1, 7, 30, 90})
        addDays(days, tr("last %n days", nullptr, days));
    m_freshNote->setWordWrap(true);
    m_freshNote->setObjectName(u"freshNote"_s);
    setMuted(*m_freshNote);
    auto *top = new QHBoxLayout;
    top->addWidget(m_freshTitle, 1);
    top->addWidget(m_daysChip);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_freshNote);
    layout->addWidget(m_fresh, 1);
    layout->addStretch();
    return part;
}

void EntityDialog::addDays(int days, const QString &text)
{
    QAction *action = m_daysChip->menu()->addAction(text);
    connect(action, &QAction::triggered, this, [this, days] {
        m_days = days;
        tellFresh();
        Q_EMIT asked();
    });
}

void EntityDialog::explore(const Entity &entity)
{
    m_before.clear();
    m_entity = {};
    go(entity);
    show();
    raise();
    activateWindow();
}

void EntityDialog::go(const Entity &entity)
{
    if (!m_entity.value.isEmpty())
        m_before.append(m_entity);
    m_entity = entity;
    m_profile = {};
    setTimeline({});
    tell();
    Q_EMIT asked();
}

void EntityDialog::back()
{
    if (m_before.isEmpty())
        return;
    const Entity entity = m_before.takeLast();
    m_entity = {};
    go(entity);
}

void EntityDialog::setProfile(const EntityProfile &profile)
{
    m_profile = profile;
    tell();
}

void EntityDialog::setTimeline(const TimelineContent &content)
{
    m_chart->setContent(content);
    m_stack->setTableContent(content);
}

void EntityDialog::showError(const Error &error)
{
    m_facts->setText(error.message);
}

int EntityDialog::mostBars() const
{
    return m_chart->mostBars();
}

void EntityDialog::requestWith(const FacetFilter &filter)
{
    Q_EMIT queryRequested(withFilter(term(), filter));
}

QString EntityDialog::term() const
{
    return audit::queryTerm(m_entity.field, m_entity.value);
}

void EntityDialog::tell()
{
    const QString title = valueText(m_entity.field, m_entity.value);
    setWindowTitle(tr("%1: %2").arg(fieldTitle(m_entity.field), title));
    m_kind->setText(fieldTitle(m_entity.field));
    m_title->setText(title);
    m_back->setVisible(!m_before.isEmpty());
    m_legend->setTotals(m_profile.outcomes());
    m_touched->showOnly(m_profile.touched());
    if (m_profile.entity().value.isEmpty()) {
        m_facts->setText(tr("Counting…"));
    } else {
        QString facts = tr("%Ln events", nullptr, pluralCount(m_profile.events()));
        if (const auto seen = m_profile.seen()) {
            const QDateTime first = toDateTime(seen->from);
            const QDateTime last = toDateTime(seen->to - 1);
            facts = tr("%1 · first seen %2 (%3) · last seen %4 (%5)")
                        .arg(facts, shortTime(first), relativeTime(first, m_clock.now()), shortTime(last),
                             relativeTime(last, m_clock.now()));
        } else if (m_profile.events() > 0) {
            facts = tr("%1, none with a time").arg(facts);
        }
        m_facts->setText(facts);
    }
    tellFresh();
}

void EntityDialog::tellFresh()
{
    m_daysChip->setText(tr("last %n days", nullptr, m_days));
    m_freshTitle->setText(tr("New"));
    m_fresh->showOnly(m_profile.fresh());
    QString note;
    if (m_profile.entity().value.isEmpty())
        note = QString();
    else if (!m_profile.freshFrom())
        note = tr("Its events have no times: what is new cannot be told.");
    else if (m_profile.isAllFresh())
        note = tr("It was seen for the first time in these days: everything is new.");
    else if (m_profile.fresh().isEmpty())
        note = tr("Nothing: all that it touched since %1 it had touched before.")
                   .arg(shortTime(toDateTime(*m_profile.freshFrom())));
    else
        note = tr("Not seen with it before %1:").arg(shortTime(toDateTime(*m_profile.freshFrom())));
    for (const AuditField field : m_profile.notCompared())
        note += u' ' + tr("%1 has too many values to compare.").arg(fieldTitle(field));
    m_freshNote->setText(note);
    m_fresh->setVisible(!m_profile.fresh().isEmpty());
}

void EntityDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back))
        back();
    else
        QDialog::keyPressEvent(event);
}

} // namespace claviger
