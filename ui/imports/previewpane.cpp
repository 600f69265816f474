// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewpane.h"

#include "models/tables/previewtablemodel.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/imports/mappingeditor.h"
#include "ui/imports/plaintable.h"
#include "ui/imports/sampledelegate.h"
#include "ui/imports/zonechoice.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstYear = 1990;
} // namespace

PreviewPane::PreviewPane(const QList<std::pair<QString, QString>> &formats, QWidget *parent)
    : QWidget(parent)
    , m_records(new PreviewTableModel(this))
    , m_format(new QComboBox(this))
    , m_zone(new ZoneChoice(this))
    , m_zoneField(new Field(tr("&Zone of its times"), m_zone, this))
    , m_year(new QSpinBox(this))
    , m_yearField(new Field(tr("&Year"), m_year, this))
    , m_mappingToggle(new QPushButton(tr("Map the fields…"), this))
    , m_reason(new ToneLabel(Tone::Muted, ToneLabel::Size::Caption, this))
    , m_notice(new NoticeBar(Tone::Warn, {}, this))
    , m_mapping(new MappingEditor(this))
    , m_body(new QStackedWidget(this))
    , m_table(new PlainTable(tr("The first records, as they would be imported"), this))
    , m_message(new ToneLabel(Tone::Muted, ToneLabel::Size::Body, this))
    , m_missing(new ToneLabel(Tone::Muted, ToneLabel::Size::Caption, this))
{
    m_format->setObjectName(u"format"_s);
    m_zone->setObjectName(u"zone"_s);
    m_year->setObjectName(u"year"_s);
    m_mappingToggle->setObjectName(u"mapFields"_s);
    m_reason->setObjectName(u"reason"_s);
    m_notice->setObjectName(u"assumptions"_s);
    m_table->setObjectName(u"sample"_s);
    m_message->setObjectName(u"sampleMessage"_s);
    m_format->addItem(tr("As recognised"), QString());
    m_format->addItem(tr("By names and values"), u"generic"_s);
    m_format->insertSeparator(m_format->count());
    for (const auto &[id, name] : formats)
        m_format->addItem(name, id);
    m_format->setMaxVisibleItems(20);
    m_year->setRange(firstYear - 1, QDate::currentDate().year() + 1);
    m_year->setSpecialValueText(tr("of the file"));
    m_mappingToggle->setCheckable(true);
    m_table->setModel(m_records);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setWidths({6, 22, 9, 16, 18, 18, 18, 14, 14, 8, 12, 12});
    layOut();
    connect(m_format, &QComboBox::activated, this, [this] {
        choose([this](audit::ReaderOptions &options) {
            options.format = m_format->currentData().toString();
            options.mapping.clear();
        });
    });
    connect(m_zone, &ZoneChoice::zoneChosen, this,
            [this] { choose([this](audit::ReaderOptions &options) { options.zone = m_zone->zone(); }); });
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        choose([year](audit::ReaderOptions &options) {
            options.year = year < firstYear ? std::nullopt : std::optional(year);
        });
    });
    connect(m_mapping, &MappingEditor::corrected, this, [this] {
        choose([this](audit::ReaderOptions &options) { options.mapping = m_mapping->corrections(); });
    });
    connect(m_mapping, &MappingEditor::keepRequested, this, &PreviewPane::keepFormatRequested);
    connect(m_mappingToggle, &QPushButton::toggled, m_mapping, &QWidget::setVisible);
    m_mapping->hide();
}

void PreviewPane::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(new Field(tr("F&ormat"), m_format, this), 2);
    choices->addWidget(m_zoneField, 1);
    choices->addWidget(m_yearField);
    choices->addWidget(m_mappingToggle, 0, Qt::AlignBottom);
    m_message->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_table);
    m_body->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_reason);
    layout->addWidget(m_notice);
    layout->addWidget(m_mapping, 3);
    layout->addWidget(m_body, 2);
    layout->addWidget(m_missing);
}

// Enter in a field means that field: it starts no import.
void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() == Qt::ControlModifier)
        QWidget::keyPressEvent(event);
}

void PreviewPane::addFormat(const QString &id, const QString &name)
{
    m_format->addItem(name, id);
}

void PreviewPane::setMappingShown(bool shown)
{
    m_mappingToggle->setChecked(shown);
}

void PreviewPane::choose(const std::function<void(audit::ReaderOptions &)> &change)
{
    change(m_options);
    Q_EMIT optionsChosen(m_options);
}

void PreviewPane::showLog(const PlannedLog &log)
{
    m_options = log.options;
    const QSignalBlocker quiet(m_year);
    m_zone->setZone(log.options.zone);
    m_year->setValue(log.options.year.value_or(firstYear - 1));
    m_format->setCurrentIndex(qMax(0, m_format->findData(log.options.format)));
    const bool isReady = log.state == PlannedLog::State::Ready;
    const audit::LogPreview &preview = log.preview;
    m_format->setItemText(0, isReady && log.options.format.isEmpty()
                                 ? tr("%1 (recognised)").arg(preview.decision.title)
                                 : tr("As recognised"));
    m_reason->setText(preview.decision.why.join(u' '));
    m_reason->setVisible(isReady);
    setPossible(*m_mappingToggle, {}, isReady ? QString() : tr("The file has to be looked at first."));
    m_zoneField->setVisible(isReady && (preview.assumesZone || log.options.zone));
    m_yearField->setVisible(isReady && (preview.assumesYear || log.options.year));
    m_mapping->setPreview(preview, log.options.mapping);
    m_records->setRecords(preview.records);
    m_body->setCurrentWidget(preview.records.isEmpty() ? static_cast<QWidget *>(m_message) : m_table);
    m_missing->setVisible(isReady);
    m_notice->hide();
    if (isReady) {
        showSample(preview);
        showAssumptions(preview);
    } else {
        m_message->setText(log.state == PlannedLog::State::Failed ? log.error.message
                                                                  : tr("Looking into the file …"));
    }
}

void PreviewPane::showSample(const audit::LogPreview &preview)
{
    m_message->setText(tr("It holds no records: there is nothing to import."));
    const QList<int> empty = m_records->emptyColumns();
    QStringList missing;
    for (int column = PreviewTableModel::Time; column < PreviewTableModel::ColumnCount; ++column) {
        const bool isEmpty = empty.contains(column) && column != PreviewTableModel::Time;
        m_table->setColumnHidden(column, isEmpty);
        if (empty.contains(column))
            missing.append(m_records->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    m_table->clearSpans();
    for (int row = 0; row < m_records->rowCount(); ++row) {
        if (m_records->record(row).isRejected())
            m_table->setSpan(row, PreviewTableModel::Time, 1, PreviewTableModel::ColumnCount - 1);
    }
    QString sentence = tr("The first %Ln record(s).", nullptr, int(preview.records.size()));
    if (!missing.isEmpty())
        sentence += u' ' + tr("Not in this log: %1.").arg(missing.join(u", "_s));
    m_missing->setText(preview.records.isEmpty() ? QString() : sentence);
}

void PreviewPane::showAssumptions(const audit::LogPreview &preview)
{
    QStringList sentences;
    if (preview.rejected > 0) {
        sentences.append(
            tr("Of the first %L1 records %L2 cannot be read; they will be kept and listed as rejected.")
                .arg(preview.looked)
                .arg(preview.rejected));
    }
    if (preview.timeless > 0 && preview.timeless + preview.rejected >= preview.looked)
        sentences.append(
            tr("No time was found: map the field that holds it, or the events stand in no timeline."));
    else if (preview.timeless > 0)
        sentences.append(
            tr("%L1 of the first %L2 events have no time.").arg(preview.timeless).arg(preview.looked));
    if (preview.assumesZone && !m_options.zone)
        sentences.append(tr("Its times name no zone: they are read as UTC unless you say otherwise."));
    if (preview.assumesYear && !m_options.year)
        sentences.append(tr("Its times name no year: it is taken from the file's last change."));
    m_notice->setSentence(sentences.join(u'\n'));
    m_notice->setVisible(!sentences.isEmpty());
}

} // namespace claviger
