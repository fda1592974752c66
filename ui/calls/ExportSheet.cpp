// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ExportSheet.h"

#include "ui/shell/Caption.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::calls {
namespace {

/// One that exists: many desks have no Downloads.
QString folderForExports()
{
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}) {
        QString folder = QStandardPaths::writableLocation(place);
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

/// path, or the next name with a number that no file has. Where so many are taken it is path again, and
/// whoever exports is asked.
QString freeBeside(const QString &path)
{
    constexpr int mostTried = 1'000;
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    const QString stem = path.chopped(suffix.size());
    QString name = path;
    for (int i = 2; QFileInfo::exists(name); ++i) {
        if (i > mostTried)
            return path;
        name = QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(suffix);
    }
    return name;
}

/// The same file of the other format; one with a suffix of its own keeps it.
QString ofFormat(const QString &path, ExportFormat format)
{
    const QString wanted = format == ExportFormat::Json ? QStringLiteral("json") : QStringLiteral("csv");
    const QString suffix = QFileInfo(path).suffix();
    const bool isKnown = suffix == QStringLiteral("csv") || suffix == QStringLiteral("json");
    return isKnown ? path.chopped(suffix.size()) + wanted : path;
}

} // namespace

ExportSheet::ExportSheet(QWidget *window)
    : Sheet(window)
    , m_export(new CallExport(this))
    , m_what(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_format(new QComboBox)
    , m_file(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…")))
    , m_bar(new QProgressBar)
    , m_told(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_begin(new QPushButton(tr("Export")))
{
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportSheet::nameByFormat);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_replaced.clear(); // it was said of another
        allow();
    });
    connect(m_browse, &QPushButton::clicked, this, &ExportSheet::browse);
    connect(m_begin, &QPushButton::clicked, this, &ExportSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(this, &Sheet::closed, this, &ExportSheet::stop);
    connect(m_export, &CallExport::progressed, this, &ExportSheet::showProgress);
    connect(m_export, &CallExport::finished, this, [this](int calls, const QString &path) {
        close();
        Q_EMIT exported(tr("%Ln call(s) written to %1.", nullptr, calls).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &CallExport::failed, this, [this](const QString &sentence, const QString &details) {
        m_told->setText(sentence);
        m_told->setToolTip(details);
        m_told->show();
        m_bar->hide(); // what it counts was not kept
        allow();
        if (m_cancel->hasFocus())
            m_begin->setFocus(Qt::OtherFocusReason);
    });
}

void ExportSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Export calls"));
    column->addWidget(title);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_format->addItem(tr("CSV, for spreadsheets"));
    m_format->addItem(tr("JSON, for programs"));
    form->addRow(tr("As"), m_format);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    m_file->setAccessibleName(tr("File"));
    form->addRow(tr("File"), file);
    column->addLayout(form);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    column->addStretch(1);
    m_bar->setAccessibleName(tr("Calls written"));
    column->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    m_begin->setProperty("primary", true);
    foot->addWidget(m_begin);
    column->addLayout(foot);
}

void ExportSheet::ask(link::RelayPort &relay, const CallSelection &selection, const QString &filter,
                      std::optional<client::CallCount> count, const format::PlanNames &names)
{
    m_relay = &relay;
    m_selection = selection;
    m_count = count;
    m_names = names;
    m_what->setText(
        filter.isEmpty()
            ? tr("%1, all columns. Times are UTC, beside them the business’s own.").arg(expected())
            : tr("%1 of the filter “%2”, all columns. Times are UTC, beside them the business’s own.")
                  .arg(expected(), filter));
    if (m_file->text().trimmed().isEmpty())
        m_file->setText(QDir(folderForExports()).filePath(QStringLiteral("ringdown-calls.csv")));
    m_replaced.clear();
    offerFree();
    m_told->hide();
    m_bar->hide();
    allow();
    open();
    m_format->setFocus(Qt::OtherFocusReason);
}

QString ExportSheet::expected() const
{
    if (!m_count)
        return tr("The calls");
    const int calls = static_cast<int>(m_count->calls);
    return m_count->isAtLeast ? tr("More than %Ln call(s)", nullptr, calls)
                              : tr("%Ln call(s)", nullptr, calls);
}

ExportFormat ExportSheet::format() const
{
    return m_format->currentIndex() == 1 ? ExportFormat::Json : ExportFormat::Csv;
}

void ExportSheet::chooseFile(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_format->setCurrentIndex(path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? 1 : 0);
}

/// A name that was numbered here is numbered anew from what it was made of: -3 follows -2, not -2-2.
void ExportSheet::offerFree()
{
    const QString text = m_file->text().trimmed();
    m_wanted = ofFormat(text == m_offered ? m_wanted : text, format());
    m_offered = freeBeside(m_wanted);
    m_file->setText(m_offered);
}

/// What somebody typed is theirs, also where it is taken: then they are asked.
void ExportSheet::nameByFormat()
{
    if (m_file->text().trimmed() == m_offered)
        offerFree();
    else
        m_file->setText(ofFormat(m_file->text().trimmed(), format()));
}

void ExportSheet::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export calls"), m_file->text(),
                                                      tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    chooseFile(path);
    m_replaced = this->path(); // the dialog has asked
}

void ExportSheet::allow()
{
    const bool isRunning = m_export->isRunning();
    m_begin->setEnabled(!isRunning && !m_file->text().trimmed().isEmpty() && m_relay);
    for (QWidget *field :
         {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_browse)})
        field->setEnabled(!isRunning);
}

void ExportSheet::showProgress(int calls)
{
    if (m_count && !m_count->isAtLeast)
        m_bar->setRange(0, qMax(calls, static_cast<int>(m_count->calls)));
    m_bar->setValue(calls);
    m_bar->setFormat(tr("%Ln call(s) written", nullptr, calls));
}

void ExportSheet::submit()
{
    if (!m_begin->isEnabled() || !mayReplace())
        return;
    m_told->hide();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_export->begin(*m_relay, m_selection, format(), path(), m_names);
    allow();
    if (m_export->isRunning())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

/// As a terminal takes it; a name alone is one in the folder for exports, not where the console was started.
QString ExportSheet::path() const
{
    QString text = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (text.startsWith(QStringLiteral("~/")))
        text.replace(0, 1, QDir::homePath());
    return QDir(folderForExports()).absoluteFilePath(text);
}

bool ExportSheet::mayReplace()
{
    if (QFileInfo(path()).isDir()) {
        m_told->setText(tr("%1 is a folder. Name a file in it.").arg(QDir::toNativeSeparators(path())));
        m_told->show();
        return false;
    }
    if (!QFileInfo::exists(path()) || std::exchange(m_replaced, path()) == path())
        return true;
    m_told->setText(
        tr("There is a file of this name already. Name another, or press Export again to replace it."));
    m_told->show();
    return false;
}

void ExportSheet::stop()
{
    m_export->cancel();
    m_bar->hide();
    allow();
}

} // namespace ringdown::calls
