// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scopeparts.h"
#include "ui/dialogs/createkeyform.h"
#include "ui/dialogs/formpart.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace claviger {

/// Scopes as a tree of groups with check boxes, a filter, and a line for scopes that the list lacks.
/// Scopes that are not in the list stay chosen and are marked, never dropped.
class ScopeTree : public QWidget, public FormPart
{
    Q_OBJECT
public:
    ScopeTree(const CreateKeyForm &form, QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosen() const; ///< in the order of the tree
    void setChosen(const QStringList &scopes);
    /// "3 of 24 chosen".
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QJsonValue formValue() const override;
    void setFormValue(const QJsonValue &value) override;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    void buildFreeText();
    [[nodiscard]] QPushButton *makeChoices();
    void chooseUpTo(ScopeLevel level);
    void addGroup(const CreateKeyForm::ScopeGroup &group);
    QTreeWidgetItem *addScope(QTreeWidgetItem *group, const Scope &scope);
    void recolour(QTreeWidgetItem *leaf) const;
    QTreeWidgetItem *foreignGroup();
    void addTyped();
    void filter(const QString &text);
    [[nodiscard]] QList<QTreeWidgetItem *> leaves() const;

    const CreateKeyForm &m_form;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLineEdit *m_typed = nullptr;
    QTreeWidgetItem *m_foreign = nullptr;
};

} // namespace claviger
