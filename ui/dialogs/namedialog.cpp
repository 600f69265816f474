// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

namespace claviger {

namespace {

constexpr qsizetype longestName = 60; ///< more fits in no menu

} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &proposed, QWidget *parent)
    : QInputDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setLabelText(label);
    setTextValue(proposed.left(longestName));
    connect(this, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString name = text.simplified().left(longestName); !name.isEmpty())
            Q_EMIT named(name);
    });
}

} // namespace claviger
