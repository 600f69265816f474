// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QTest>

/// Fails the test with the error's sentence and details.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked, qPrintable(checked ? QString()                                                     \
                                             : QString(checked.error().message + checked.error().details))); \
    } while (false)

/// Fails the test unless \a result is an error with this code and a sentence for a person.
#define VERIFY_ERROR(result, expected)                                                                       \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(!checked, "succeeded");                                                                     \
        QVERIFY2(checked.error().code == (expected), qPrintable(checked.error().message));                   \
        QVERIFY2(checked.error().message.endsWith(QLatin1Char('.')), qPrintable(checked.error().message));   \
    } while (false)
