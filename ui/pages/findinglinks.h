// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingrow.h"

#include <QWidget>

class QVBoxLayout;

namespace claviger {

/// The open findings about one thing, each a link to it. Hidden where there are none.
class FindingLinks final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLinks(QWidget *parent = nullptr);
    void setFindings(const QList<FindingRow> &rows);

Q_SIGNALS:
    void chosen(const QString &findingId);

private:
    QVBoxLayout *m_rows;
};

} // namespace claviger
