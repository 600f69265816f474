// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/importplanmodel.h"
#include "ui/imports/importcontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace claviger {

class Field;
class MappingEditor;
class NoticeBar;
class PlainTable;
class PreviewTableModel;
class ToneLabel;
class ZoneChoice;

/// How one log is going to be read: its format and why, what had to be assumed, its first records, and the
/// means to correct all of it.
class PreviewPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(const QList<std::pair<QString, QString>> &formats, QWidget *parent = nullptr);

    /// \a log: that was looked at, or not yet.
    void showLog(const PlannedLog &log);
    void addFormat(const QString &id, const QString &name);
    void setMappingShown(bool shown);
    [[nodiscard]] QComboBox *formatChoice() const { return m_format; }

Q_SIGNALS:
    /// The log is to be read so instead.
    void optionsChosen(const claviger::audit::ReaderOptions &options);
    void keepFormatRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showSample(const audit::LogPreview &preview);
    void showAssumptions(const audit::LogPreview &preview);
    void choose(const std::function<void(audit::ReaderOptions &)> &change);

    PreviewTableModel *m_records;
    QComboBox *m_format;
    ZoneChoice *m_zone;
    Field *m_zoneField;
    QSpinBox *m_year;
    Field *m_yearField;
    QPushButton *m_mappingToggle;
    ToneLabel *m_reason;
    NoticeBar *m_notice;
    MappingEditor *m_mapping;
    QStackedWidget *m_body;
    PlainTable *m_table;
    ToneLabel *m_message; ///< in the place of records
    ToneLabel *m_missing;
    audit::ReaderOptions m_options;
};

} // namespace claviger
