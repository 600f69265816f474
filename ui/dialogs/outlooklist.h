// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/connectform.h"

#include <QWidget>

class QVBoxLayout;

namespace claviger {

/// What a connection will be able to do, one operation after the other: a word, the reason where it
/// cannot, and where the fact comes from.
class OutlookList : public QWidget
{
    Q_OBJECT
public:
    explicit OutlookList(QWidget *parent = nullptr);
    void setOutlook(const QList<OperationOutlook> &outlook);

private:
    void addRow(const OperationOutlook &outlook, bool isLast);
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace claviger
