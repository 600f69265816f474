// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/clipboardport.h"

class QClipboard;

namespace claviger {

/// The desktop's clipboard (never the selection of X11: what is marked there would be pasted by a
/// middle click that nobody meant).
class SystemClipboard final : public ClipboardPort
{
public:
    /// \a clipboard must outlive this object.
    explicit SystemClipboard(QClipboard &clipboard);
    void put(std::unique_ptr<QMimeData> data) override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] bool isOwn() const override;
    void clear() override;
    [[nodiscard]] bool needsFocus() const override;
    [[nodiscard]] bool hasFocus() const override;

private:
    QClipboard &m_clipboard;
};

} // namespace claviger
