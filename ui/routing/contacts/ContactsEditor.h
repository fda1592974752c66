// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"

#include <optional>
#include <vector>

class QAbstractTableModel;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class ContactModel;
class ContactSheet;
class DirectoryModel;
class DirectorySheet;
class ImportSheet;

/// Whose phones a business may ring and text, and which callers it knows by name.
class ContactsEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    ContactsEditor(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    void showStops(const KnownStops &stops) override;
    bool goTo(const std::string &path) override;
    QString title() const override;
    /// Shows what importing the file would do.
    void previewImport(const QString &file, const QByteArray &bytes);

protected:
    void read() override;

private:
    /// A table with its title and buttons.
    struct List {
        QTableView *table = nullptr;
        QPushButton *add = nullptr;
        QPushButton *change = nullptr;
        QPushButton *remove = nullptr;
        shell::Caption *none = nullptr;
    };

    /// first: of the buttons.
    List buildList(const QString &title, const QString &none, QAbstractTableModel *model, QPushButton *first);
    void wireContacts();
    void fitTables(); ///< to their rows and the size of the words
    void wireDirectory();
    void changeChosenContact();
    void removeChosenContact();
    void showWhetherItRings();
    void changeChosenEntry();
    void removeChosenEntry();
    void chooseFile();
    static std::vector<std::size_t> allChosen(const List &list); ///< from above to below
    static std::optional<std::size_t> chosen(const List &list);

    ContactModel *m_contactModel;
    DirectoryModel *m_directoryModel;
    ContactSheet *m_contactSheet;
    DirectorySheet *m_directorySheet;
    ImportSheet *m_importSheet;
    List m_contacts;
    QPushButton *m_ring; ///< the chosen contact's phone
    QPushButton *m_import;
    List m_directory;
};

} // namespace ringdown::routing_ui
