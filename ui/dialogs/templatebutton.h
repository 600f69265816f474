// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace claviger {

/// Beside the list of templates: keeps what is in the form as one's own, and removes the own one that is
/// chosen.
class TemplateButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit TemplateButton(QWidget *parent = nullptr);

    /// Empty: none of one's own is chosen.
    void setChosen(const QString &name);

Q_SIGNALS:
    void saveRequested();
    void removeRequested();

private:
    QAction *m_remove;
};

} // namespace claviger
