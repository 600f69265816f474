// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/secretclipboard.h"

#include <QMimeData>

namespace claviger::fixtures {

/// A clipboard that only the test can see.
class FakeClipboard final : public ClipboardPort
{
public:
    explicit FakeClipboard(QString &text) : m_text(text) {}
    void put(std::unique_ptr<QMimeData> data) override { m_text = data->text(); }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] bool isOwn() const override { return true; }
    void clear() override { m_text.clear(); }
    [[nodiscard]] bool needsFocus() const override { return false; }
    [[nodiscard]] bool hasFocus() const override { return true; }

private:
    QString &m_text;
};

} // namespace claviger::fixtures
