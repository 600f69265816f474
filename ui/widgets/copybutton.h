// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace claviger {

/// Copies a text that is no secret, and says so for a moment.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);
    /// \a what names the text for tool tip and screen reader: "Copy the prefix".
    void setContent(const QString &text, const QString &what);

private:
    void copy();
    QString m_text;
    QTimer m_back;
};

} // namespace claviger
