// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ImportSheet.h"

#include "ui/credentials/Card.h"
#include "ui/format/CredentialWords.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {
namespace {

QString standWords(const desk::ImportEntry &entry)
{
    switch (entry.stand) {
    case desk::ImportStand::New:
        return ImportSheet::tr("new");
    case desk::ImportStand::Replaces:
        return ImportSheet::tr("another is stored");
    case desk::ImportStand::Same:
        return ImportSheet::tr("stored already");
    case desk::ImportStand::Unknown:
        return ImportSheet::tr("another may be stored: the keyring did not say");
    case desk::ImportStand::Unfit:
        return QString::fromStdString(entry.problem);
    }
    return {};
}

QWidget *tierHead(secrets::Tier tier)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(10);
    auto *word = new shell::Caption(shell::TextSize::Strong);
    word->setText(format::tierWord(tier));
    auto *meaning = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    meaning->setText(format::tierMeaning(tier));
    row->addWidget(word);
    row->addWidget(meaning, 1);
    return head;
}

} // namespace

ImportSheet::ImportSheet(QWidget *window)
    : DeedSheet(window)
    , m_path(new QLineEdit)
    , m_list(new QScrollArea)
{
    setTitle(tr("Import an env file"));
    body()->addWidget(buildFile());
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What the file holds"));
    body()->addWidget(m_list, 1);
    m_keeper = addSentence();
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_shown = Shown::Nothing;
        deed()->setText(tr("Look into it"));
    });
}

QWidget *ImportSheet::buildFile()
{
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("Fi&le"));
    label->setBuddy(m_path);
    m_path->setPlaceholderText(QStringLiteral("repos.env"));
    auto *choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &ImportSheet::browse);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    return file;
}

void ImportSheet::begin(const QString &keeper)
{
    m_path->clear();
    m_keeper->setText(keeper);
    m_shown = Shown::Nothing;
    deed()->setText(tr("Look into it"));
    auto *nothing = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    nothing->setText(
        tr("Lines such as TWILIO_AUTH_TOKEN=… are recognised by their names. Nothing is stored before you "
           "have seen which, and no value is ever shown."));
    nothing->setWordWrap(true);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(nothing);
    column->addStretch(1);
    showList(list);
    DeedSheet::begin(m_path);
}

void ImportSheet::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose an env file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSheet::showPath);
    dialog->open();
}

void ImportSheet::showPath(const QString &path)
{
    m_path->setText(path);
    rest();
    Q_EMIT lookWanted(path);
}

void ImportSheet::showFound(const std::vector<desk::ImportEntry> &entries,
                            const std::vector<std::string> &leftAlone)
{
    rest();
    list(entries, leftAlone, Compared::Yes);
    m_wanted = static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const auto &entry) {
        return entry.stand == desk::ImportStand::New;
    }));
    m_shown = Shown::Entries;
    showDeed();
}

void ImportSheet::showComparing(const std::vector<desk::ImportEntry> &entries,
                                const std::vector<std::string> &leftAlone)
{
    list(entries, leftAlone, Compared::NotYet);
    deed()->setText(tr("Store"));
    showBusy(tr("Comparing with what is stored…"));
}

void ImportSheet::list(const std::vector<desk::ImportEntry> &entries,
                       const std::vector<std::string> &leftAlone, Compared compared)
{
    m_replacing.clear();
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    for (const secrets::Tier tier :
         {secrets::Tier::Account, secrets::Tier::Runtime, secrets::Tier::RelayAccess}) {
        const bool hasAny = std::any_of(entries.begin(), entries.end(),
                                        [tier](const auto &entry) { return entry.tier == tier; });
        if (hasAny)
            column->addWidget(tierHead(tier));
        for (const desk::ImportEntry &entry : entries) {
            if (entry.tier == tier)
                column->addWidget(entryLine(entry, compared));
        }
    }
    if (entries.empty())
        column->addWidget(glyphLine(format::Glyph::Info, format::Tone::Neutral,
                                    tr("The file holds nothing that Ringdown knows.")));
    if (!leftAlone.empty())
        column->addWidget(
            glyphLine(format::Glyph::Info, format::Tone::Neutral,
                      tr("%Ln other line(s) are left alone.", nullptr, static_cast<int>(leftAlone.size()))));
    column->addStretch(1);
    showList(lines);
}

void ImportSheet::showDeed()
{
    const int ticked = static_cast<int>(m_replacing.size() - leftOut().size());
    const int wanted = m_wanted + ticked;
    deed()->setText(wanted > 0 ? tr("Store %n entry(ies)", nullptr, wanted) : tr("Nothing to store"));
    deed()->setEnabled(wanted > 0);
}

std::vector<std::string> ImportSheet::leftOut() const
{
    std::vector<std::string> names;
    for (const Replacing &each : m_replacing) {
        if (!each.tick->isChecked())
            names.push_back(each.name);
    }
    return names;
}

QWidget *ImportSheet::entryLine(const desk::ImportEntry &entry, Compared compared)
{
    const bool isUnfit = entry.stand == desk::ImportStand::Unfit;
    const QString word = format::entryWord(entry.name);
    CardRow row(word);
    row.widget->setToolTip(QString::fromStdString(entry.name));
    const QString print = entry.fingerprint.empty()
                              ? format::shortened(entry.shown)
                              : tr("fingerprint %1").arg(QString::fromStdString(entry.fingerprint));
    if (!print.isEmpty())
        row.addWords(print);
    const bool isOpen = compared == Compared::NotYet && !isUnfit;
    row.addNote(isOpen ? QString() : standWords(entry), isUnfit ? format::Tone::Bad : format::Tone::Neutral);
    if (isOpen)
        return row.widget;
    if (entry.stand != desk::ImportStand::Replaces && entry.stand != desk::ImportStand::Unknown)
        return row.widget;
    auto *tick = new QCheckBox(tr("Replace it"));
    tick->setAccessibleName(tr("Replace what is stored as %1").arg(word));
    connect(tick, &QCheckBox::toggled, this, &ImportSheet::showDeed);
    row.addAtEnd(tick);
    m_replacing.push_back({entry.name, tick});
    return row.widget;
}

void ImportSheet::showOpenToOthers(const QString &sentence)
{
    showProblem(sentence);
    m_shown = Shown::Fault;
    deed()->setText(tr("Repair the mode"));
    deed()->setToolTip(tr("Take away what others may do with the file: mode 600"));
}

void ImportSheet::showRefusal(const QString &sentence)
{
    showProblem(sentence);
    if (m_shown == Shown::Fault) {
        m_shown = Shown::Nothing;
        deed()->setText(tr("Look into it"));
    }
}

void ImportSheet::showList(QWidget *list)
{
    list->setObjectName(QStringLiteral("scrolled"));
    m_list->setWidget(list);
}

void ImportSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    deed()->setToolTip({});
    switch (m_shown) {
    case Shown::Nothing:
        if (m_path->text().trimmed().isEmpty())
            return showProblem(tr("Which file?"));
        Q_EMIT lookWanted(m_path->text().trimmed());
        break;
    case Shown::Fault:
        rest();
        Q_EMIT repairWanted();
        break;
    case Shown::Entries:
        showBusy(tr("Storing…"));
        Q_EMIT storeWanted(leftOut());
        break;
    }
}

} // namespace ringdown::credentials
