// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace claviger {

/// Text that breaks anywhere if it must: QLabel keeps long words (ids, scopes, addresses) whole and
/// grows its window instead. Its context menu copies the text.
class WrapLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit WrapLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setMuted(bool muted);
    /// Longer texts end in an ellipsis after this many lines; the tool tip has all. 0: no limit.
    void setMaximumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] int lineHeight() const;

    QString m_text;
    bool m_muted = false;
    int m_maximumLines = 0;
};

} // namespace claviger
