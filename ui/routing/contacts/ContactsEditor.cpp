// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ContactsEditor.h"

#include "ui/routing/ListEdits.h"
#include "ui/routing/RingNow.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/contacts/ContactModel.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/routing/contacts/DirectoryModel.h"
#include "ui/routing/contacts/DirectorySheet.h"
#include "ui/routing/contacts/ImportSheet.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/SharedColumns.h"
#include "ui/shell/WholeColumns.h"
#include "ui/shell/WrapRow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace ringdown::routing_ui {
namespace {

constexpr qint64 mostDirectoryBytes = qint64(8) * 1024 * 1024;
constexpr int tableRow = 30;
constexpr int mostContactRows = 8;

QString nameOf(const plan::DirectoryEntry &entry)
{
    return QString::fromStdString(entry.name.empty() ? entry.phone.e164() : entry.name);
}

/// The index that a path names in a list of the tenant ("tenants[0].contacts[2].phone" in "contacts").
std::optional<std::size_t> indexIn(const std::string &path, const std::string &list)
{
    const std::string::size_type part = path.find("].");
    const std::string rest = part == std::string::npos ? path : path.substr(part + 2);
    if (rest == list)
        return 0;
    if (!rest.starts_with(list + '['))
        return std::nullopt;
    return std::strtoul(rest.c_str() + list.size() + 1, nullptr, 10);
}

/// Where those who stood in these rows stand now, by their phones.
std::vector<std::size_t> placesNow(const std::vector<std::size_t> &rows,
                                   const std::vector<plan::DirectoryEntry> &before,
                                   const std::vector<plan::DirectoryEntry> &now)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < now.size(); ++row)
        places.emplace(now[row].phone.e164(), row);
    std::vector<std::size_t> found;
    for (const std::size_t row : rows) {
        if (row < now.size() && now[row].phone == before[row].phone)
            found.push_back(row); // also of two with the same phone
        else if (const auto place = places.find(before[row].phone.e164()); place != places.end())
            found.push_back(place->second);
    }
    return found;
}

void chooseRows(const QTableView &table, const std::vector<std::size_t> &rows)
{
    if (rows.empty())
        return;
    const auto index = [&](std::size_t row) { return table.model()->index(static_cast<int>(row), 0); };
    QItemSelection all;
    for (const std::size_t row : rows)
        all.select(index(row), index(row));
    table.selectionModel()->setCurrentIndex(index(rows.front()), QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

ContactsEditor::ContactsEditor(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Editor(draft, parent)
    , m_contactModel(new ContactModel(this))
    , m_directoryModel(new DirectoryModel(this))
    , m_contactSheet(new ContactSheet(window))
    , m_directorySheet(new DirectorySheet(window))
    , m_importSheet(new ImportSheet(window))
    , m_ring(new QPushButton(tr("Ring now…")))
    , m_import(new QPushButton(tr("Import…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_contacts =
        buildList(tr("Contacts"), tr("Nobody yet. Contacts are the phones that tiers ring and texts go to."),
                  m_contactModel, m_ring);
    m_directory =
        buildList(tr("Known callers"),
                  tr("Nobody is known by name yet. Known callers are announced by name, and caller rules "
                     "can send a type of them elsewhere."),
                  m_directoryModel, m_import);
    column->setStretch(1, 1);
    wireContacts();
    wireDirectory();
    readWhenLiveChanges();
    // Once the rows have their new height.
    shell::fitToFont(
        *this, [this] { QMetaObject::invokeMethod(this, &ContactsEditor::fitTables, Qt::QueuedConnection); });
}

QString ContactsEditor::title() const
{
    return tr("Contacts");
}

ContactsEditor::List ContactsEditor::buildList(const QString &title, const QString &none,
                                               QAbstractTableModel *model, QPushButton *first)
{
    List list{new QTableView, new QPushButton(tr("Add…")), new QPushButton(tr("Change…")),
              new QPushButton(tr("Remove")),
              new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral)};
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    auto *heading = new shell::Caption(shell::TextSize::Strong);
    heading->setText(title);
    auto *head = new shell::WrapRow;
    head->addWidget(heading);
    head->addSpring();
    head->addWidget(first);
    for (QPushButton *button : {list.add, list.change, list.remove}) {
        button->setAccessibleName(
            tr("%1: %2", "list, button").arg(title, button->text().remove(QLatin1Char('&'))));
        head->addWidget(button);
    }
    column->addLayout(head);
    list.table->setObjectName(QStringLiteral("plainTable"));
    list.table->setItemDelegate(new shell::FramedRow(list.table));
    list.table->setModel(model);
    list.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setShowGrid(false);
    list.table->setTabKeyNavigation(false);
    list.table->setAccessibleName(title);
    list.table->verticalHeader()->hide();
    new shell::GrownRows(*list.table, tableRow);
    list.table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    list.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list.table->horizontalHeader()->setHighlightSections(false);
    list.none->setText(none);
    list.none->setWordWrap(true);
    column->addWidget(list.table, 1);
    list.none->setAlignment(Qt::AlignLeft | Qt::AlignTop); // under the heading, however high the card is
    column->addWidget(list.none, 1);
    layout()->addWidget(card);
    using shell::RowDeed;
    new shell::ListMenu(*list.table, {{list.change},
                                      {list.remove, RowDeed::Of::Row, Qt::Key_Delete},
                                      {list.add, RowDeed::Of::List},
                                      {first, first == m_ring ? RowDeed::Of::Row : RowDeed::Of::List}});
    const auto allow = [list] {
        const auto count = list.table->selectionModel()->selectedRows().size();
        list.change->setEnabled(count == 1);
        list.change->setToolTip(count > 1 ? tr("One is changed at a time.") : QString());
        list.remove->setEnabled(chosen(list).has_value());
    };
    connect(list.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, allow);
    connect(model, &QAbstractItemModel::modelReset, this, allow);
    allow();
    return list;
}

std::vector<std::size_t> ContactsEditor::allChosen(const List &list)
{
    std::vector<std::size_t> rows;
    for (const QModelIndex &each : list.table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(each.row()));
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<std::size_t> ContactsEditor::chosen(const List &list)
{
    const std::vector<std::size_t> rows = allChosen(list);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

void ContactsEditor::wireContacts()
{
    shell::showWhole(*m_contacts.table, {ContactModel::PhoneColumn, ContactModel::TextsColumn});
    constexpr int whole = shell::SharedColumns::whole;
    new shell::SharedColumns(*m_contacts.table, {{}, whole, whole, {}, {}});
    connect(m_ring, &QPushButton::clicked, this, [this] {
        if (const auto index = chosen(m_contacts))
            Q_EMIT ringWanted(tenantId(), tenant()->contacts[*index].id);
    });
    connect(m_contacts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactsEditor::showWhetherItRings);
    connect(m_contacts.add, &QPushButton::clicked, this, [this] { m_contactSheet->beginNew(*tenant()); });
    connect(m_contacts.change, &QPushButton::clicked, this, &ContactsEditor::changeChosenContact);
    connect(m_contacts.table, &QTableView::activated, this, &ContactsEditor::changeChosenContact);
    connect(m_contacts.remove, &QPushButton::clicked, this, &ContactsEditor::removeChosenContact);
    auto *remove = new QShortcut(Qt::Key_Delete, m_contacts.table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ContactsEditor::removeChosenContact);
    connect(m_contactSheet, &ContactSheet::made, this, [this](const plan::Contact &contact) {
        plan().edit(tr("add the contact %1").arg(QString::fromStdString(contact.name)), tenantId(),
                    [&](plan::Tenant &tenant) { tenant.contacts.push_back(contact); });
        shell::chooseRow(*m_contacts.table, m_contactModel->rowCount() - 1);
    });
    connect(m_contactSheet, &ContactSheet::changed, this,
            [this](const ContactId &id, const plan::Contact &contact) {
                plan().edit(tr("change the contact %1").arg(QString::fromStdString(contact.name)), tenantId(),
                            [&](plan::Tenant &tenant) { changeContact(tenant, id, contact); });
            });
}

void ContactsEditor::wireDirectory()
{
    shell::showWhole(*m_directory.table, {DirectoryModel::PhoneColumn});
    m_directory.table->setSelectionMode(QAbstractItemView::ExtendedSelection); // many come with one file
    m_import->setAccessibleName(tr("Import known callers from a file"));
    connect(m_import, &QPushButton::clicked, this, &ContactsEditor::chooseFile);
    connect(m_directory.add, &QPushButton::clicked, this, [this] { m_directorySheet->beginNew(*tenant()); });
    connect(m_directory.change, &QPushButton::clicked, this, &ContactsEditor::changeChosenEntry);
    connect(m_directory.table, &QTableView::activated, this, &ContactsEditor::changeChosenEntry);
    connect(m_directory.remove, &QPushButton::clicked, this, &ContactsEditor::removeChosenEntry);
    auto *remove = new QShortcut(Qt::Key_Delete, m_directory.table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ContactsEditor::removeChosenEntry);
    connect(m_directorySheet, &DirectorySheet::made, this, [this](const plan::DirectoryEntry &entry) {
        plan().edit(tr("add the known caller %1").arg(nameOf(entry)), tenantId(),
                    [&](plan::Tenant &tenant) { tenant.directory.push_back(entry); });
        shell::chooseRow(*m_directory.table, m_directoryModel->rowCount() - 1);
    });
    connect(m_directorySheet, &DirectorySheet::changed, this,
            [this](const plan::DirectoryEntry &before, const plan::DirectoryEntry &now) {
                plan().edit(tr("change the known caller %1").arg(nameOf(now)), tenantId(),
                            [&](plan::Tenant &tenant) {
                                putAgain(tenant.directory, before, now, &plan::DirectoryEntry::phone);
                            });
            });
    connect(m_importSheet, &ImportSheet::imported, this,
            [this](const std::vector<plan::DirectoryEntry> &before,
                   const std::vector<plan::DirectoryEntry> &directory, int taken) {
                plan().edit(
                    tr("import %Ln known callers", nullptr, taken), tenantId(), [&](plan::Tenant &tenant) {
                        putDifference(tenant.directory, before, directory, &plan::DirectoryEntry::phone);
                    });
            });
}

void ContactsEditor::changeChosenContact()
{
    if (const auto index = chosen(m_contacts))
        m_contactSheet->beginChange(*tenant(), tenant()->contacts[*index]);
}

void ContactsEditor::removeChosenContact()
{
    const auto index = chosen(m_contacts);
    if (!index)
        return;
    const plan::Contact contact = tenant()->contacts[*index];
    const QString name = QString::fromStdString(contact.name);
    const bool isUsed = usesOf(*tenant(), contact.id).isUsed();
    const QString uses = usesInWords(*tenant(), contact.id);
    if (!plan().edit(tr("remove the contact %1").arg(name), tenantId(),
                     [&](plan::Tenant &tenant) { removeContact(tenant, contact.id); }))
        return;
    Q_EMIT undoOffered(isUsed ? tr("Contact “%1” removed, also from %2.").arg(name, uses)
                              : tr("Contact “%1” removed. Nothing used it.").arg(name));
}

void ContactsEditor::showWhetherItRings()
{
    const auto index = tenant() ? chosen(m_contacts) : std::nullopt;
    const bool isThere = index && *index < tenant()->contacts.size();
    const QString reason =
        isThere ? whyNotRung(liveTenant(), tenant()->contacts[*index]) : tr("Choose whose phone is to ring.");
    m_ring->setEnabled(reason.isEmpty());
    m_ring->setAccessibleName(
        isThere ? tr("Ring %1 now…").arg(QString::fromStdString(tenant()->contacts[*index].name))
                : tr("Ring now…"));
    m_ring->setToolTip(reason.isEmpty() ? tr("A test call that rings this phone alone.") : reason);
    m_ring->setAccessibleDescription(reason);
}

void ContactsEditor::changeChosenEntry()
{
    const std::vector<std::size_t> rows = allChosen(m_directory);
    if (rows.size() == 1)
        m_directorySheet->beginChange(*tenant(), rows.front());
}

void ContactsEditor::removeChosenEntry()
{
    const std::vector<std::size_t> rows = allChosen(m_directory);
    if (rows.empty())
        return;
    const int count = static_cast<int>(rows.size());
    const QString name = nameOf(tenant()->directory[rows.front()]);
    const QString step = count == 1 ? tr("remove the known caller %1").arg(name)
                                    : tr("remove %Ln known callers", nullptr, count);
    if (!plan().edit(step, tenantId(), [&](plan::Tenant &tenant) {
            for (auto row = rows.rbegin(); row != rows.rend(); ++row)
                tenant.directory.erase(tenant.directory.begin() + static_cast<std::ptrdiff_t>(*row));
        }))
        return;
    Q_EMIT undoOffered(count == 1 ? tr("“%1” is no known caller any more.").arg(name)
                                  : tr("%Ln callers are known no more.", nullptr, count));
}

void ContactsEditor::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Import known callers"), {},
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    // Beyond what a plan may be, the rest could not be pushed anyway.
    previewImport(QFileInfo(path).fileName(), isOpen ? file.read(mostDirectoryBytes) : QByteArray());
}

void ContactsEditor::previewImport(const QString &file, const QByteArray &bytes)
{
    if (tenant()) // it may have gone while the file was chosen
        m_importSheet->begin(*tenant(), file, bytes);
}

void ContactsEditor::showStops(const KnownStops &stops)
{
    m_contactModel->setStops(stops);
}

void ContactsEditor::read()
{
    const auto contact = chosen(m_contacts);
    const std::vector<std::size_t> entries = allChosen(m_directory);
    const std::vector<plan::DirectoryEntry> before = m_directoryModel->entries();
    m_contactModel->setTenant(*tenant());
    m_directoryModel->setTenant(*tenant());
    const auto show = [](const List &list, int rows, const std::optional<std::size_t> &chosenRow) {
        list.table->setVisible(rows > 0);
        list.none->setVisible(rows == 0);
        if (chosenRow && rows > 0)
            shell::chooseRow(*list.table, std::min(static_cast<int>(*chosenRow), rows - 1));
    };
    show(m_contacts, m_contactModel->rowCount(), contact);
    showWhetherItRings();
    show(m_directory, m_directoryModel->rowCount(),
         entries.empty() ? std::nullopt : std::optional(entries.front()));
    chooseRows(*m_directory.table, placesNow(entries, before, m_directoryModel->entries()));
    const auto repeated = repeatedEntries(tenant()->directory);
    m_directory.table->setColumnHidden(DirectoryModel::NoteColumn, repeated.empty());
    fitTables();
}

void ContactsEditor::fitTables()
{
    const int rows = std::min(m_contactModel->rowCount(), mostContactRows);
    m_contacts.table->setFixedHeight(m_contacts.table->horizontalHeader()->sizeHint().height() +
                                     rows * m_contacts.table->verticalHeader()->defaultSectionSize() + 4);
    m_directory.table->setMinimumHeight(shell::grown(160, font()));
}

bool ContactsEditor::goTo(const std::string &path)
{
    for (const auto &[list, part] :
         {std::pair(&m_contacts, "contacts"), std::pair(&m_directory, "directory")}) {
        if (const auto index = indexIn(path, part)) {
            shell::chooseRow(*list->table, static_cast<int>(*index));
            list->table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace ringdown::routing_ui
