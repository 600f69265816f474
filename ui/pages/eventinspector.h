// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/domain/clock.h"
#include "models/tables/eventcopy.h"
#include "models/tables/eventtime.h"
#include "ui/pages/inspectorframe.h"

#include <optional>

class QAbstractButton;
class QLabel;
class QPlainTextEdit;

namespace claviger {

class EventFieldsModel;
class FieldsView;
class RecordHighlighter;
class WrapLabel;

/// The selected event: what is known of it, and the record as its source wrote it.
class EventInspector final : public InspectorFrame
{
    Q_OBJECT
public:
    /// \a clock must outlive the inspector.
    explicit EventInspector(const Clock &clock, QWidget *parent = nullptr);

    /// None: nothing is selected, or \a selected events are.
    void setEvent(const std::optional<audit::EventRow> &event, EventZone zone, quint64 selected);
    [[nodiscard]] FieldsView *fields() const { return m_fields; }

Q_SIGNALS:
    void menuRequested(const claviger::audit::EventRow &event, int field, const QPoint &at);
    void compareRequested();

private:
    [[nodiscard]] QWidget *makeDetails();
    void showRecord();
    void copy(EventCopy form);

    EventFieldsModel *m_model;
    std::optional<audit::EventRow> m_event;
    WrapLabel *m_title;
    QLabel *m_place;
    FieldsView *m_fields;
    QAbstractButton *m_asStored;
    QPlainTextEdit *m_record;
    RecordHighlighter *m_highlighter;
};

} // namespace claviger
