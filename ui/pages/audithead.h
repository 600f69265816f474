// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditview.h"
#include "models/domain/clock.h"
#include "models/tables/eventtime.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace claviger {

class ChoiceChip;
class ElidedLabel;
class QueryCompleter;
class QueryEdit;
class ViewsChip;

/// The top of the Audit page: title, zone, views and export; the query with what is wrong in it or what came
/// of it.
class AuditHead final : public QWidget
{
    Q_OBJECT
public:
    /// \a clock must outlive the head.
    explicit AuditHead(const Clock &clock, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// "12 of 10 000 · 23 ms"; empty: nothing to say yet.
    void setCount(const QString &text);
    void setZone(EventZone zone);
    /// \a whyNot empty: there is something to export.
    void setExportable(const QString &whyNot);
    [[nodiscard]] QueryEdit *query() const { return m_query; }
    [[nodiscard]] QueryCompleter *completer() const { return m_completer; }
    [[nodiscard]] ViewsChip *views() const { return m_views; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    /// \a off: of \a count sources, those that are switched off.
    void setSources(int count, int off);
    [[nodiscard]] QPushButton *sourcesButton() const { return m_sources; }
    /// What is wrong with the query, below it.
    void showMistake();

Q_SIGNALS:
    void zoneChosen(claviger::EventZone zone);
    void exportRequested(bool asCsv);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void placeMessage();

    ElidedLabel *m_title;
    ChoiceChip *m_zone;
    ViewsChip *m_views;
    QPushButton *m_sources;
    QPushButton *m_import;
    QPushButton *m_export;
    QueryEdit *m_query;
    QueryCompleter *m_completer;
    QWidget *m_indent; ///< moves the message below the word that it is about
    ElidedLabel *m_message;
    QLabel *m_count;
    bool m_hasMistake = false;
};

} // namespace claviger
