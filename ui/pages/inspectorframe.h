// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace claviger {

/// The frame of every inspector: a head that can be closed, details that scroll or a hint instead of them,
/// and a footer with what can be done.
class InspectorFrame : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorFrame(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    /// To be called once each, by the constructor of a subclass. \a rows: buttons of the footer, side by side
    /// in their row.
    void setDetails(QWidget *content);
    void setFooter(const QList<QList<QPushButton *>> &rows);
    void showHint(const QString &sentence); ///< instead of the details, which are forgotten
    void showDetails();
    void setFooterVisible(bool visible);
    /// What the details show goes, all of it: a locked window holds no names, not even out of sight.
    virtual void clearDetails() = 0;

private:
    [[nodiscard]] QWidget *makeHead();

    QStackedWidget *m_stack;
    QLabel *m_hint;
    QWidget *m_footer;
};

} // namespace claviger
