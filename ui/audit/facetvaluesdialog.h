// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/domain/result.h"
#include "models/tables/facetfilter.h"
#include "ui/dialogs/taskdialog.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace claviger {

class FacetValuesModel;

/// All values of a facet in a list: searched as one types, sorted by value or count, copied, filtered by.
class FacetValuesDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Load = std::function<QFuture<Result<audit::Answer>>()>;
    /// \a load asks for the facet with all of its values, as the only one of its question.
    FacetValuesDialog(const audit::FacetOf &facet, const Load &load, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterRequested(const claviger::FacetFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fill(const audit::Answer &answer);
    void tell();
    void ask(bool excluded);
    void copy() const;

    audit::FacetOf m_facet;
    FacetValuesModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    ActionButton *m_only;
    ActionButton *m_not;
};

} // namespace claviger
