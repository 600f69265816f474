// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/clipboardport.h"

namespace claviger::fixtures {

/// A clipboard that is a string of the test's.
class MemoryClipboard final : public ClipboardPort
{
public:
    explicit MemoryClipboard(QString &text) : m_text(text) {}
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
