// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"

#include "ui/dialogs/errorpanel.h"

#include <QTest>

namespace claviger::fixtures {

using namespace Qt::StringLiterals;

QPushButton *primary(QWidget &dialog)
{
    return named<QPushButton>(dialog, "primary");
}

void press(QWidget &widget, Qt::Key key)
{
    QTest::keyClick(&widget, key);
}

QString errorText(QWidget &dialog)
{
    return named<ErrorPanel>(dialog, "errorPanel")->message();
}

Error refusal()
{
    Error error =
        makeError(ErrorCode::Refused, u"Refused: the plan is full. Revoke a key."_s, u"{\"code\": 1}"_s);
    error.requestId = u"req_1"_s;
    return error;
}

} // namespace claviger::fixtures
