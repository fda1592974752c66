// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/importing/ImportModel.h"
#include "ui/shell/Sheet.h"

class QComboBox;
class QLayout;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// What a file would bring, row by row, before anything is imported: the frame that such sheets share.
class FileImportSheet : public shell::Sheet {
    Q_OBJECT
protected:
    /// titles: of the columns between what happens to a row and why.
    FileImportSheet(QWidget *window, const QStringList &titles);

    virtual void preview() = 0; ///< plays the import with what is chosen, and shows it by showLines()

    /// Once: the questions stand between title and table, from top to bottom.
    void lay(const QList<QLayout *> &questions);
    QComboBox &duplicatesBox() { return *m_duplicates; }
    Duplicates duplicates() const;
    void setTitle(const QString &words);
    /// deed: the words of the button, for as many as are taken.
    void showLines(std::vector<ImportLine> lines, const QString &deed);
    /// Until all rows are read there are only the first ones to look at, and nothing to do.
    void showProgress(std::size_t read, std::size_t all);
    QTableView &table() { return *m_table; }

private:
    void dressTable();
    void fitReasons(int width);
    QString counted(const std::vector<ImportLine> &lines) const;

    shell::Caption *m_title;
    QComboBox *m_duplicates;
    shell::Caption *m_summary;
    ImportModel *m_model;
    QTableView *m_table;
    QPushButton *m_done;
};

} // namespace ringdown::routing_ui
