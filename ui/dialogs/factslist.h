// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace claviger {

class ToneLabel;

/// Names and values in two columns, as in an inspector. Empty values read "not provided".
class FactsList : public QWidget
{
    Q_OBJECT
public:
    enum class Type { Words, Code };

    explicit FactsList(QWidget *parent = nullptr);
    ToneLabel *add(const QString &name, const QString &value, Type type = Type::Words);

private:
    QGridLayout *m_grid;
};

} // namespace claviger
