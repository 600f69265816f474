// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventinspector.h"

#include "models/posture/judgement.h"
#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "models/tables/eventfieldsmodel.h"
#include "models/tables/eventtablemodel.h"
#include "models/tables/rawtext.h"
#include "ui/audit/fieldsview.h"
#include "ui/audit/recordhighlighter.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

EventInspector::EventInspector(const Clock &clock, QWidget *parent)
    : InspectorFrame(parent), m_model(new EventFieldsModel(clock, this))
{
    setObjectName(u"eventInspector"_s);
    setAccessibleName(tr("Details of the selected event"));
    setDetails(makeDetails());
    auto *copyButton = new QPushButton(tr("Copy as"), this);
    copyButton->setObjectName(u"copyEvent"_s);
    auto *menu = new QMenu(copyButton);
    const std::pair<EventCopy, QString> forms[] = {{EventCopy::Json, tr("JSON")},
                                                   {EventCopy::Csv, tr("CSV")},
                                                   {EventCopy::Markdown, tr("Markdown table")},
                                                   {EventCopy::Raw, tr("Record as stored")}};
    for (const auto &[form, text] : forms)
        connect(menu->addAction(text), &QAction::triggered, this, [this, as = form] { copy(as); });
    connect(menu->addAction(tr("A query that finds it")), &QAction::triggered, this, [this] {
        if (m_event)
            QGuiApplication::clipboard()->setText(queryFor(*m_event));
    });
    copyButton->setMenu(menu);
    setFooter({{copyButton}});
    setEvent({}, EventZone::Utc, 0);
}

QWidget *EventInspector::makeDetails()
{
    auto *content = new QWidget;
    m_title = new WrapLabel({}, content);
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setFont(fontFor(TextRole::Section));
    m_title->setMaximumLines(3);
    m_fields = new FieldsView(content);
    m_fields->setObjectName(u"eventFields"_s);
    m_fields->setAccessibleName(tr("Fields of the event"));
    m_fields->setGrows(true);
    m_fields->setModel(m_model);
    connect(m_fields, &FieldsView::menuRequested, this, [this](const QModelIndex &cell, const QPoint &at) {
        if (m_event)
            Q_EMIT menuRequested(*m_event, cell.data(EventFieldRole).toInt(), at);
    });
    auto *heading = new QLabel(tr("Record"), content);
    setTextRole(*heading, TextRole::Section);
    auto *asStored = new QCheckBox(tr("As stored"), content);
    asStored->setObjectName(u"asStored"_s);
    m_asStored = asStored;
    connect(asStored, &QCheckBox::toggled, this, &EventInspector::showRecord);
    m_judgement = new WrapLabel({}, content);
    m_judgement->setObjectName(u"eventJudgement"_s);
    m_judgement->setMuted(true);
    m_irregular = new Banner(content, Qt::Vertical);
    m_irregular->setObjectName(u"eventIrregular"_s);
    m_news = new ToneLabel(Tone::Warn, ToneLabel::Size::Body, content);
    m_news->setObjectName(u"eventNews"_s);
    m_place = new QLabel(content);
    m_place->setFont(fontFor(TextRole::Caption));
    m_place->setTextFormat(Qt::PlainText);
    setMuted(*m_place);
    m_record = new QPlainTextEdit(content);
    m_record->setObjectName(u"eventRecord"_s);
    m_record->setAccessibleName(tr("Record of the event"));
    m_record->setReadOnly(true);
    m_record->setTabChangesFocus(true);
    m_record->setFont(fixedFont());
    m_record->setMinimumHeight(180);
    m_record->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter = new RecordHighlighter(m_record->document());
    auto *recordRow = new QHBoxLayout;
    recordRow->addWidget(heading, 1);
    recordRow->addWidget(asStored);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 6, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_judgement);
    layout->addWidget(m_irregular);
    layout->addWidget(m_news);
    layout->addWidget(m_fields);
    layout->addSpacing(6);
    layout->addLayout(recordRow);
    layout->addWidget(m_place);
    layout->addWidget(m_record, 1);
    return content;
}

void EventInspector::setEvent(const std::optional<audit::EventRow> &event, EventZone zone, quint64 selected)
{
    if (!event || !m_event || !event->isSameAs(*m_event))
        showNews({});
    m_event = event;
    m_model->setEvent(event, zone);
    setFooterVisible(event.has_value());
    if (!event) {
        showHint(selected > 1 ? tr("%1 events are selected. Their menu copies them, and compares two.")
                                    .arg(QLocale().toString(selected))
                              : tr("Select an event to see all of it here."));
        return;
    }
    const QString action = QString::fromUtf8((*event)[AuditField::Action]);
    const QString resource = QString::fromUtf8((*event)[AuditField::Resource]);
    const QString title = visibleText(QString(action % u' ' % resource).trimmed());
    m_title->setText(title.isEmpty() ? tr("Event") : title);
    m_place->setText(tr("record %1 of import %2")
                         .arg(QLocale().toString(qulonglong(event->position)))
                         .arg(event->importId));
    showJudgement();
    showRecord();
    showDetails();
}

void EventInspector::clearDetails()
{
    m_title->setText({});
    m_judgement->setText({});
    m_irregular->setNotice(Banner::Kind::Error, {}, {});
    showNews({});
    m_place->clear();
    m_record->clear();
}

void EventInspector::setKeys(const KeyIndexPtr &keys)
{
    m_keys = keys;
    if (m_event)
        showJudgement();
}

void EventInspector::setNews(const audit::EventRow &event, const QStringList &sentences)
{
    if (m_event && event.isSameAs(*m_event))
        showNews(sentences);
}

void EventInspector::showNews(const QStringList &sentences)
{
    m_news->setText(sentences.join(u'\n'));
    m_news->setVisible(!sentences.isEmpty());
}

void EventInspector::showJudgement()
{
    const Judgement judgement = m_keys ? judge(*m_event, *m_keys) : Judgement();
    const QString sentence = sentenceOf(judgement, m_event->time);
    m_judgement->setVisible(judgement.isRegular() && !sentence.isEmpty());
    m_judgement->setText(sentence);
    m_irregular->setNotice(Banner::Kind::Error, u"warning"_s, judgement.isRegular() ? QString() : sentence);
}

void EventInspector::showRecord()
{
    if (!m_event)
        return;
    const bool pretty = !m_asStored->isChecked() && isJsonRecord(m_event->raw);
    setPossible(*m_asStored, tr("Byte for byte as the source wrote it, but for secrets that were replaced"),
                isJsonRecord(m_event->raw) ? QString() : tr("It is no JSON: it is shown as it is stored."));
    m_highlighter->setJson(isJsonRecord(m_event->raw));
    m_record->setPlainText(pretty ? prettyRecord(m_event->raw)
                                  : visibleLines(QString::fromUtf8(m_event->raw.left(1 << 20))));
}

void EventInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr)
        m_highlighter->rehighlight(); // what is coloured keeps the colours that it was given
}

void EventInspector::copy(EventCopy form)
{
    if (m_event)
        QGuiApplication::clipboard()->setText(eventsAs(form, {*m_event}));
}

} // namespace claviger
