// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace claviger {

/// Colours a JSON record line by line: names, texts, numbers and words. Leaves other records as they are.
class RecordHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    /// Owned by \a document.
    explicit RecordHighlighter(QTextDocument *document);

    void setJson(bool json) { m_json = json; } ///< before the text is set

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_json = false;
};

} // namespace claviger
