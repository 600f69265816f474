// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importdialog.h"

#include "models/domain/visibletext.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/noticebar.h"
#include "ui/imports/plaintable.h"
#include "ui/imports/previewpane.h"
#include "ui/imports/sampledelegate.h"
#include "ui/style/possible.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownFiles = 5; // rows, before the list of files scrolls
} // namespace

ImportDialog::ImportDialog(const LogInput &input, const audit::ReaderOptions &base,
                           const ImportContext &context, ImportActions actions, QWidget *parent)
    : TaskDialog(parent)
    , m_input(input)
    , m_base(base)
    , m_actions(std::move(actions))
    , m_plan(new ImportPlanModel(this))
    , m_files(new PlainTable(tr("Files to import"), this))
    , m_place(new NoticeBar(Tone::Info, {}, this))
    , m_intoVault(new QRadioButton(this))
    , m_lookOnly(new QRadioButton(tr("&Look only: a window of its own, nothing is kept"), this))
    , m_pane(new PreviewPane(context.formats, this))
{
    setObjectName(u"importDialog"_s);
    setHeading(tr("Import %1").arg(visibleText(input.description())),
               tr("Nothing is imported before you say so. The original stays as it is."));
    buildDestination(context);
    buildFiles();
    body()->addWidget(m_pane, 1);
    m_button = addPrimary({});
    connect(m_button, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_pane, &PreviewPane::optionsChosen, this, &ImportDialog::lookAgain);
    connect(m_pane, &PreviewPane::keepFormatRequested, this, &ImportDialog::keepFormat);
    connect(m_plan, &QAbstractItemModel::dataChanged, this, &ImportDialog::refresh);
    resize(980, 640);
    refresh();
    list();
}

void ImportDialog::buildDestination(const ImportContext &context)
{
    m_intoVault->setObjectName(u"intoVault"_s);
    m_lookOnly->setObjectName(u"lookOnly"_s);
    m_place->setObjectName(u"place"_s);
    m_intoVault->setText(tr("Into the &vault “%1”").arg(context.vaultName));
    m_intoVault->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_intoVault);
    row->addWidget(m_lookOnly);
    row->addStretch();
    body()->addLayout(row);
    m_place->setSentence(
        tr("This goes into a throw-away vault: encrypted, and gone when you close the window."));
    m_place->setVisible(context.isThrowAway);
    m_intoVault->setHidden(context.isThrowAway);
    m_lookOnly->setHidden(context.isThrowAway);
    body()->addWidget(m_place);
    connect(m_lookOnly, &QRadioButton::toggled, this, &ImportDialog::refresh);
}

void ImportDialog::buildFiles()
{
    m_files->setObjectName(u"files"_s);
    m_files->setModel(m_plan);
    m_files->setItemDelegate(new SampleDelegate(m_files));
    m_files->setWidths({34, 10, 22, 34, 12});
    const int rowHeight = m_files->verticalHeader()->defaultSectionSize();
    m_files->setFixedHeight(rowHeight * shownFiles + m_files->horizontalHeader()->sizeHint().height() + 4);
    m_files->hide();
    body()->addWidget(m_files);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showCurrent);
}

void ImportDialog::list()
{
    if (m_input.hasText())
        return setFiles(m_input.paths);
    setStatus(tr("Looking for files …"));
    whenDone(m_actions.list(m_input.paths), this, [this](const Result<QStringList> &files) {
        if (!files)
            return showError(files.error());
        setFiles(*files);
    });
}

void ImportDialog::setFiles(const QStringList &files)
{
    m_isListing = false;
    setStatus({});
    m_plan->setFiles(files, m_base);
    if (files.isEmpty()) {
        showError(makeError(ErrorCode::NotFound, tr("There are no files in it: choose another folder.")));
        return refresh();
    }
    m_files->setVisible(files.size() > 1);
    m_files->selectRow(0);
    showCurrent();
    lookIntoNext();
}

void ImportDialog::lookIntoNext()
{
    const int row = m_plan->firstWaiting();
    if (row < 0)
        return;
    const PlannedLog &log = m_plan->log(row);
    whenDone(m_actions.preview(log.path, log.options), this,
             [this, row](const Result<audit::LogPreview> &preview) {
                 // A correction may have been quicker.
                 if (m_plan->log(row).state == PlannedLog::State::Waiting)
                     m_plan->setPreview(row, preview);
                 if (row == currentRow())
                     showCurrent();
                 lookIntoNext();
             });
}

void ImportDialog::lookAgain(const audit::ReaderOptions &options)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_plan->setOptions(row, options);
    const quint64 number = ++m_asked;
    whenDone(m_actions.preview(m_plan->log(row).path, options), this,
             [this, row, number](const Result<audit::LogPreview> &preview) {
                 if (number != m_asked)
                     return;
                 m_plan->setPreview(row, preview);
                 showCurrent();
             });
}

int ImportDialog::currentRow() const
{
    return m_files->currentIndex().row();
}

void ImportDialog::showCurrent()
{
    if (currentRow() < 0)
        return;
    m_pane->showLog(m_plan->log(currentRow()));
    putFocus();
}

// Enter is enough for what is certain; where something is to be judged, the keyboard stands on that.
void ImportDialog::putFocus()
{
    if (m_focusGiven || m_plan->rowCount() == 0 || m_plan->log(0).state == PlannedLog::State::Waiting)
        return;
    m_focusGiven = true;
    if (m_plan->rowCount() > 1)
        m_files->setFocus();
    else if (m_plan->isCertain())
        m_button->setFocus();
    else
        m_pane->formatChoice()->setFocus();
}

void ImportDialog::keepFormat(const QString &name)
{
    const int row = currentRow();
    const PlannedLog &log = m_plan->log(row);
    const audit::OwnFormatDraft draft{name, log.preview.decision, log.preview.fields, log.options};
    clearError();
    whenDone(m_actions.keepFormat(draft), this, [this, name, row](const Result<QString> &id) {
        if (!id)
            return showError(id.error());
        m_pane->addFormat(*id, name);
        setStatus(tr("Kept as “%1”: logs with the same fields are read so from now on.").arg(name));
        audit::ReaderOptions options = m_plan->log(row).options;
        options.format = *id;
        options.mapping.clear();
        if (row == currentRow())
            lookAgain(options);
    });
}

QString ImportDialog::buttonText(qsizetype count) const
{
    if (m_input.hasText())
        return m_lookOnly->isChecked() ? tr("Look a&t the text") : tr("&Import the text");
    return m_lookOnly->isChecked() ? tr("Look a&t %Ln file(s)", nullptr, int(count))
                                   : tr("&Import %Ln file(s)", nullptr, int(count));
}

void ImportDialog::refresh()
{
    const QList<PlannedLog> chosen = m_plan->chosen();
    m_button->setText(buttonText(chosen.size()));
    // Something must be known of it before it is stored unseen.
    const bool isKnown = std::any_of(chosen.cbegin(), chosen.cend(), [](const PlannedLog &log) {
        return log.state == PlannedLog::State::Ready && log.preview.looked > 0;
    });
    setPossible(*m_button, {},
                isKnown       ? QString()
                : m_isListing ? tr("The files are being looked at.")
                              : tr("No file that can be read is chosen."));
    const int unsure = int(std::count_if(chosen.cbegin(), chosen.cend(), [](const PlannedLog &log) {
        return log.state == PlannedLog::State::Ready && !log.preview.isCertain();
    }));
    if (m_plan->rowCount() > 1 && !m_isListing)
        setStatus(unsure > 0 ? tr("%Ln file(s) should be checked.", nullptr, unsure) : QString());
}

void ImportDialog::start()
{
    if (m_lookOnly->isChecked()) {
        LogInput input = m_input;
        if (!input.hasText()) {
            input.paths.clear();
            for (const PlannedLog &log : m_plan->chosen())
                input.paths.append(log.path);
        }
        Q_EMIT lookOnlyRequested(input);
    } else {
        Q_EMIT importRequested(m_plan->chosen());
    }
    accept();
}

} // namespace claviger
