// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/logpreview.h"

#include <QMap>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace claviger {

class FieldChoiceDelegate;
class FieldMapModel;
class FoundFieldModel;
class PlainTable;

/// At the left what stands in a log, at the right what an event has: which is read from which. A field of the
/// log goes into the row that is chosen at the right by Enter or a double click.
class MappingEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingEditor(QWidget *parent = nullptr);

    void setPreview(const audit::LogPreview &preview, const QMap<QString, QString> &corrections);
    [[nodiscard]] QMap<QString, QString> corrections() const;

Q_SIGNALS:
    void corrected();
    /// The mapping is to be kept as a format of that name.
    void keepRequested(const QString &name);

private:
    void layOut();
    void use(const QModelIndex &found);
    void refreshButtons();

    FoundFieldModel *m_found;
    FieldMapModel *m_map;
    FieldChoiceDelegate *m_delegate;
    PlainTable *m_foundView;
    PlainTable *m_mapView;
    QPushButton *m_use;
    QPushButton *m_drop;
    QPushButton *m_undo;
    QLineEdit *m_name;
    QPushButton *m_keep;
};

} // namespace claviger
