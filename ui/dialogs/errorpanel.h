// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

namespace claviger {

class ToneLabel;

/// An error inside the page: what happened and what to do, with the details on request. Hidden until
/// there is one. Screen readers are told when it appears.
class ErrorPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void showError(const Error &error);
    void clear();
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copyRequestId();
    ToneLabel *m_message;
    QToolButton *m_expander;
    QToolButton *m_copyId;
    QPlainTextEdit *m_details;
    QString m_requestId;
};

} // namespace claviger
