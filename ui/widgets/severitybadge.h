// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QWidget>

namespace claviger {

/// The mark of a severity and words beside it, in its colour.
class SeverityBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityBadge(QWidget *parent = nullptr);
    void setSeverity(Finding::Severity severity, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding::Severity m_severity = Finding::Severity::Low;
    QString m_words;
};

} // namespace claviger
