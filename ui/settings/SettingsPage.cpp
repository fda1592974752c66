// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsPage.h"

#include "ui/settings/AppearanceSection.h"
#include "ui/settings/CarrierSection.h"
#include "ui/settings/DiagnosticsSheet.h"
#include "ui/settings/FoldersSection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/LanguageSection.h"
#include "ui/settings/NotificationsSection.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::settings {
namespace {

constexpr int widest = 860; ///< longer lines are hard to follow from a name to its control

} // namespace

SettingsPage::SettingsPage(shell::PreferenceBook &book, const shell::ActionRegistry &actions, QWidget &area)
    : m_book(book)
    , m_search(new QLineEdit)
    , m_undo(new QPushButton(shell::glyphIcon(format::Glyph::Undo), QString()))
    , m_nothing(new shell::EmptyState)
    , m_notifications(new NotificationsSection(book))
    , m_diagnostics(new DiagnosticsSheet(&area))
{
    build(actions);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filterChanged);
    connect(m_undo, &QPushButton::clicked, &m_book, &shell::PreferenceBook::undo);
    connect(&m_book, &shell::PreferenceBook::changed, this, &SettingsPage::reload);
    connect(m_nothing, &shell::EmptyState::pressed, m_search, &QLineEdit::clear);
    connect(m_notifications, &NotificationsSection::tellAgainWanted, this, &SettingsPage::tellAgainWanted);
    reload();
}

void SettingsPage::build(const shell::ActionRegistry &actions)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *header = new shell::PageHeader(
        title(), tr("Of this desk and this person. A choice acts at once, unless it says otherwise."));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    shell::offerClearing(*m_search);
    shell::fitToFont(*m_search, [this] { m_search->setFixedWidth(shell::grown(240, m_search->font())); });
    header->addRight(m_undo);
    header->addRight(m_search);
    page->addWidget(header);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keys, and is scrolled to
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    // The width is limited where heights for a width are asked, or wrapped words have no room.
    auto *column = new QWidget;
    shell::fitToFont(*column, [column] { column->setMaximumWidth(shell::grown(widest, column->font())); });
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 0, 24, 24);
    row->addWidget(column, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    scroll->setWidget(body);
    page->addWidget(scroll, 1);

    auto *folders = new FoldersSection(m_book);
    connect(folders, &FoldersSection::diagnosticsWanted, this, &SettingsPage::showDiagnostics);
    add(new AppearanceSection(m_book));
    add(m_notifications);
    add(new LanguageSection(m_book));
    add(new CarrierSection(m_book));
    add(new KeysSection(m_book, actions));
    add(folders);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_nothing->hide();
}

void SettingsPage::add(Section *section)
{
    m_sections.push_back(section);
    m_column->addWidget(section);
    connect(section, &Section::restartWanted, this, &SettingsPage::restartWanted);
}

void SettingsPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_isStale = true;
    if (isVisible())
        listBusinesses();
}

void SettingsPage::listBusinesses()
{
    m_isStale = false;
    m_notifications->setNames(m_names);
    if (!m_search->text().isEmpty())
        search(m_search->text());
}

void SettingsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        listBusinesses();
    Page::showEvent(event);
}

void SettingsPage::reload()
{
    for (Section *section : m_sections)
        section->show();
    showUndo();
}

void SettingsPage::showUndo()
{
    m_undo->setVisible(m_book.canUndo());
    m_undo->setText(tr("Undo: %1").arg(m_book.undoWords()));
}

std::vector<SettingName> SettingsPage::names() const
{
    std::vector<SettingName> names;
    for (const Section *section : m_sections) {
        names.push_back({section->title()});
        const std::vector<SettingName> rows = section->names();
        names.insert(names.end(), rows.begin(), rows.end());
    }
    return names;
}

void SettingsPage::showSetting(const QString &name)
{
    m_search->setText(name);
    m_search->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::clearFilter()
{
    m_search->clear();
}

bool SettingsPage::isFiltered() const
{
    return !m_search->text().isEmpty();
}

QWidget *SettingsPage::mainTable()
{
    return m_search;
}

void SettingsPage::search(const QString &words)
{
    bool hasAny = false;
    for (Section *section : m_sections) {
        section->search(words);
        hasAny = hasAny || !section->isHidden();
    }
    m_nothing->setVisible(!hasAny);
    if (!hasAny)
        m_nothing->tell(shell::EmptyKind::FilteredOut, tr("No setting speaks of “%1”").arg(words),
                        tr("Try another word, such as colour, keys or quiet."), {tr("Show all settings")});
}

void SettingsPage::showDiagnostics()
{
    m_diagnostics->begin(diagnosticParts(m_book.now(), m_relay));
}

void SettingsPage::setMuted(const QString &until)
{
    m_notifications->setMuted(until);
}

} // namespace ringdown::settings
