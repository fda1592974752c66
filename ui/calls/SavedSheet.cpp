// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/SavedSheet.h"

#include "core/files/WholeFile.h"
#include "ui/format/FileWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::calls {
namespace {

constexpr int nameWidth = 190;
constexpr qint64 largestFile = 1024 * 1024;

} // namespace

SavedSheet::SavedSheet(SavedFilters &filters, QWidget *window)
    : Sheet(window)
    , m_filters(filters)
    , m_rows(new QScrollArea)
    , m_told(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_done(new QPushButton(tr("Done")))
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Saved filters"));
    panel()->setAccessibleName(title->text());
    column->addWidget(title);
    m_rows->setWidgetResizable(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_rows, 1);
    column->addWidget(m_told);
    auto *foot = new QHBoxLayout;
    auto *write = new QPushButton(tr("Export…"));
    auto *read = new QPushButton(tr("Import…"));
    m_done->setProperty("primary", true);
    foot->addWidget(write);
    foot->addWidget(read);
    foot->addStretch(1);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(write, &QPushButton::clicked, this, &SavedSheet::askExport);
    connect(read, &QPushButton::clicked, this, &SavedSheet::askImport);
    connect(m_done, &QPushButton::clicked, this, &Sheet::close);
    connect(&m_filters, &SavedFilters::changed, this, [this] {
        if (isOpen())
            QMetaObject::invokeMethod(this, &SavedSheet::rebuild, Qt::QueuedConnection);
    });
}

void SavedSheet::begin()
{
    m_told->setText(QString());
    rebuild();
    open();
    m_rows->setFocus(Qt::OtherFocusReason);
}

/// What has the keys in a row keeps them there, or in the row that takes its place.
void SavedSheet::rebuild()
{
    const QWidget *before = m_rows->widget();
    QWidget *focused = before ? before->focusWidget() : nullptr;
    if (focused && !focused->hasFocus())
        focused = nullptr;
    int row = -1;
    int part = -1;
    QString name;
    if (focused) {
        QWidget *line = focused->parentWidget();
        row = before->layout()->indexOf(line);
        part = line->layout()->indexOf(focused);
        name = line->findChild<QLineEdit *>()->text();
    }
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("surface"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    for (const SavedFilter &filter : m_filters.all())
        column->addWidget(rowOf(filter));
    if (m_filters.all().empty()) {
        auto *nothing = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        nothing->setText(tr("No filter is saved yet. Type one, then choose Saved, Save this filter."));
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    column->addStretch(1);
    m_rows->setWidget(list);
    if (row < 0)
        return;
    column->activate();
    QWidget *now = standsFor(name, row, part);
    now->setFocus(Qt::OtherFocusReason);
    if (list->isAncestorOf(now))
        m_rows->ensureWidgetVisible(now);
}

/// The same part of the row of this filter, of the row in its place when it is gone; "Done" without any.
QWidget *SavedSheet::standsFor(const QString &name, int row, int part)
{
    const std::vector<SavedFilter> &all = m_filters.all();
    if (all.empty())
        return m_done;
    const auto same = std::find_if(all.begin(), all.end(), [&](const SavedFilter &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    const int last = static_cast<int>(all.size()) - 1;
    const int place = same == all.end() ? std::min(row, last) : static_cast<int>(same - all.begin());
    return m_rows->widget()->layout()->itemAt(place)->widget()->layout()->itemAt(part)->widget();
}

QWidget *SavedSheet::rowOf(const SavedFilter &filter)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *name = new QLineEdit(filter.name);
    name->setAccessibleName(tr("Name of “%1”").arg(filter.name));
    name->setCursorPosition(0); // a long one shows its beginning
    shell::fitToFont(*name, [name] { name->setMinimumWidth(shell::grown(nameWidth, name->font())); });
    auto *text = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    text->setText(filter.text);
    text->setToolTip(filter.text);
    text->setWordWrap(true);
    auto *pinned = new QCheckBox(tr("In the sidebar"));
    pinned->setAccessibleName(tr("“%1” in the sidebar").arg(filter.name));
    pinned->setChecked(filter.pinned == Pinned::InSidebar);
    auto *remove = new QToolButton;
    remove->setObjectName(QStringLiteral("plain"));
    remove->setIcon(shell::glyphIcon(format::Glyph::Trash));
    remove->setAccessibleName(tr("Remove “%1”").arg(filter.name));
    remove->setToolTip(remove->accessibleName());
    line->addWidget(name, 1);
    line->addWidget(text, 1);
    line->addWidget(pinned);
    line->addWidget(remove);
    connect(name, &QLineEdit::editingFinished, this, [this, name, old = filter.name] {
        if (name->text() != old)
            m_filters.rename(old, name->text());
    });
    connect(pinned, &QCheckBox::toggled, this, [this, filter](bool inSidebar) {
        m_filters.save({filter.name, filter.text, inSidebar ? Pinned::InSidebar : Pinned::No});
    });
    connect(remove, &QToolButton::clicked, this, [this, filter] { m_filters.remove(filter.name); });
    return row;
}

void SavedSheet::exportTo(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, m_filters.toJson()) && putInPlace(file))
        m_told->setText(tr("Written to %1.").arg(path));
    else
        m_told->setText(format::notWrittenWords(path, file.errorString()));
}

void SavedSheet::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_told->setText(tr("%1 could not be read: %2").arg(path, file.errorString()));
    const auto added = m_filters.addFromJson(file.read(largestFile));
    m_told->setText(added ? tr("%n filter(s) read.", nullptr, *added)
                          : tr("%1 holds no saved filters.").arg(path));
}

void SavedSheet::askExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export saved filters"), QStringLiteral("ringdown-filters.json"), tr("JSON (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void SavedSheet::askImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import saved filters"), QString(), tr("JSON (*.json)"));
    if (!path.isEmpty())
        importFrom(path);
}

} // namespace ringdown::calls
