// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace claviger {

/// Networks as people paste them, one to a line or all in one. Tab leaves the field.
class AllowlistEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit AllowlistEditor(QWidget *parent = nullptr);

    [[nodiscard]] QStringList networks() const;     ///< normalised; empty while problem() is not
    [[nodiscard]] QString problem() const;          ///< what is wrong with the text
    [[nodiscard]] QStringList textWarnings() const; ///< overlaps, everything allowed …
    void setNetworks(const QStringList &networks);
    /// Below what is written already.
    void add(const QString &network);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace claviger
