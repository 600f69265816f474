// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/applystyle.h"

#include "ui/style/stylefollower.h"

#include <QApplication>

namespace claviger {

void applyStyle(QApplication &app, ColourScheme scheme)
{
    // The follower belongs to the application, which is the one place where it can be found again.
    auto *follower = app.findChild<StyleFollower *>(QString(), Qt::FindDirectChildrenOnly);
    if (follower == nullptr)
        follower = new StyleFollower(app);
    follower->setScheme(scheme);
}

} // namespace claviger
