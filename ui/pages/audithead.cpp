// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audithead.h"

#include "ui/audit/querycompleter.h"
#include "ui/audit/queryedit.h"
#include "ui/audit/viewschip.h"
#include "ui/pages/choicechip.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace claviger {

using namespace Qt::StringLiterals;

AuditHead::AuditHead(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(tr("Audit"), this))
    , m_zone(new ChoiceChip(tr("Times"), tr("UTC"), this))
    , m_views(new ViewsChip(this))
    , m_sources(new QPushButton(this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_query(new QueryEdit(clock, this))
    , m_completer(new QueryCompleter(*m_query))
    , m_indent(new QWidget(this))
    , m_message(new ElidedLabel({}, this))
    , m_count(new QLabel(this))
{
    m_title->setObjectName(u"auditTitle"_s);
    m_zone->setObjectName(u"eventZone"_s);
    m_zone->setToolTip(tr("The zone in which times are read, and typed in queries"));
    m_zone->addChoice(tr("local"), int(EventZone::Local));
    m_zone->addChoice(tr("as at the source"), int(EventZone::Source));
    m_sources->setObjectName(u"auditSources"_s);
    setSources(0, 0);
    m_import->setObjectName(u"importLog"_s);
    m_export->setObjectName(u"exportEvents"_s);
    auto *menu = new QMenu(m_export);
    for (const bool asCsv : {true, false}) {
        QAction *action = menu->addAction(asCsv ? tr("CSV…") : tr("NDJSON, with the records…"));
        action->setObjectName(asCsv ? u"exportCsv"_s : u"exportNdjson"_s);
        connect(action, &QAction::triggered, this, [this, asCsv] { Q_EMIT exportRequested(asCsv); });
    }
    m_export->setMenu(menu);
    layOut();
    connect(m_zone, &ChoiceChip::changed, this, [this] { Q_EMIT zoneChosen(EventZone(m_zone->value())); });
    connect(m_query, &QueryEdit::queryChanged, this, &AuditHead::showMistake);
    connect(m_query, &QLineEdit::cursorPositionChanged, this, &AuditHead::placeMessage);
}

void AuditHead::layOut()
{
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_message->setObjectName(u"queryMessage"_s);
    m_message->setFont(fontFor(TextRole::Caption));
    m_count->setObjectName(u"eventCount"_s);
    m_count->setFont(tabular(fontFor(TextRole::Caption)));
    setMuted(*m_count);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_zone);
    top->addWidget(m_views);
    top->addWidget(m_sources);
    top->addWidget(m_import);
    top->addWidget(m_export);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_indent);
    below->addWidget(m_message, 1);
    below->addSpacing(12);
    below->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 4);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_query);
    layout->addLayout(below);
}

void AuditHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void AuditHead::setCount(const QString &text)
{
    m_count->setText(text);
}

void AuditHead::setZone(EventZone zone)
{
    m_zone->setValue(int(zone));
}

void AuditHead::setSources(int count, int off)
{
    if (count == 0)
        m_sources->setText(tr("Sources"));
    else if (off == 0)
        m_sources->setText(tr("Sources (%L1)").arg(count));
    else
        m_sources->setText(tr("Sources (%L1 of %L2)").arg(count - off).arg(count));
    m_sources->setToolTip(off == 0 ? tr("Imports and services' trails that the events are from")
                                   : tr("Some sources are switched off: their events are not counted"));
}

void AuditHead::setExportable(const QString &whyNot)
{
    setPossible(*m_export, tr("Writes exactly the events that are listed, and a receipt"), whyNot);
}

void AuditHead::showMistake()
{
    const std::optional<audit::QueryError> &error = m_query->query().error;
    m_message->setText(error ? error->message : QString());
    placeMessage();
    if (std::exchange(m_hasMistake, error.has_value()) == error.has_value())
        return;
    for (QWidget *each : std::initializer_list<QWidget *>{m_message, m_query}) {
        each->setProperty("error", error.has_value());
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

// Below the word, unless the message would be cut off there.
void AuditHead::placeMessage()
{
    const std::optional<audit::QueryError> &error = m_query->query().error;
    const int wanted = error ? m_query->xOf(error->column) : 0;
    const int left = isRightToLeft() ? m_query->width() - wanted : wanted;
    const int room = m_query->width() - m_message->sizeHint().width() - m_count->sizeHint().width();
    m_indent->setFixedWidth(error ? qBound(0, left, qMax(0, room)) : 0);
}

void AuditHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMessage();
}

} // namespace claviger
