// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/posture/keyindex.h"
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
class Banner;
class RecordHighlighter;
class ToneLabel;
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
    /// The keys that events may be about; what an event may not have been is said beside it. Null: not known.
    void setKeys(const KeyIndexPtr &keys);
    /// What \a event was the first with; dropped if another one is shown by now.
    void setNews(const audit::EventRow &event, const QStringList &sentences);
    [[nodiscard]] FieldsView *fields() const { return m_fields; }

Q_SIGNALS:
    void menuRequested(const claviger::audit::EventRow &event, int field, const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;
    void clearDetails() override;

private:
    [[nodiscard]] QWidget *makeDetails();
    void showRecord();
    void showJudgement();
    void showNews(const QStringList &sentences);
    void copy(EventCopy form);

    EventFieldsModel *m_model;
    std::optional<audit::EventRow> m_event;
    WrapLabel *m_title;
    WrapLabel *m_judgement; ///< of a use that was as it should be …
    Banner *m_irregular;    ///< … and of one that was not
    KeyIndexPtr m_keys;
    ToneLabel *m_news;
    QLabel *m_place;
    FieldsView *m_fields;
    QAbstractButton *m_asStored;
    QPlainTextEdit *m_record;
    RecordHighlighter *m_highlighter = nullptr;
};

} // namespace claviger
