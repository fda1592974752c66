// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/DirectoryCsv.h"

#include <QStringEncoder>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

std::vector<plan::DirectoryEntry> knownCallers()
{
    return {{*PhoneNumber::fromE164("+16195550177"), "Harbor Master", "vip"},
            {*PhoneNumber::fromE164("+16195550178"), "Chandler", ""}};
}

std::vector<CsvRow> rowsOf(const char *text)
{
    return readCsv(text, guessCsvSeparator(text));
}

QString shapeInWords(const CsvShape &shape)
{
    QStringList words = {shape.header == CsvHeader::FirstRow ? QStringLiteral("header")
                                                             : QStringLiteral("rows")};
    const QString names[] = {QStringLiteral("-"), QStringLiteral("phone"), QStringLiteral("name"),
                             QStringLiteral("type")};
    for (const CsvField field : shape.columns)
        words.append(names[static_cast<int>(field)]);
    return words.join(QLatin1Char(' '));
}

} // namespace

class DirectoryCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theColumnsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shape");
        QTest::newRow("a header in another order")
            << QByteArray("Type,Name,Phone\nvip,Ann,6195550151\n") << "header type name phone";
        QTest::newRow("a header in Spanish") << QByteArray("Nombre;Tel\xc3\xa9"
                                                           "fono\nAna;6195550151\n")
                                             << "header name phone";
        QTest::newRow("no header") << QByteArray("6195550151,Ann,vip\n6195550152,Lee,\n")
                                   << "rows phone name type";
        QTest::newRow("the phone last")
            << QByteArray("Ann,6195550151\nLee,6195550152\n") << "rows name phone";
        QTest::newRow("more columns than are wanted")
            << QByteArray("Name,Notes,Phone,City\nAnn,x,6195550151,Y\n") << "header name - phone -";
        QTest::newRow("a header without known words")
            << QByteArray("who,what\nAnn,6195550151\nLee,6195550152\n") << "rows name phone";
        QTest::newRow("an address book that names the kind of a phone first")
            << QByteArray("Name,Group Membership,Phone 1 - Type,Phone 1 - Value\n"
                          "Ann,friends,Mobile,(619) 555-0151\nLee,,Work,+1 619-555-0152\n")
            << "header name type - phone";
        QTest::newRow("a second column of phones, with fewer")
            << QByteArray("Name,Home phone,Mobile phone\nAnn,,6195550151\nLee,6195550152,6195550153\n")
            << "header name - phone";
        QTest::newRow("a header without phones beneath")
            << QByteArray("Name,Phone,Phone type\nAnn,,\n") << "header name phone -";
        QTest::newRow("nothing") << QByteArray() << "rows";
    }
    void theColumnsAreGuessed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shape);
        QCOMPARE(shapeInWords(guessShape(rowsOf(text.constData()), "US")), shape);
    }

    void everyRowHasItsFate_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("fate");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *text, ImportFate fate, const QString &reason) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(fate) << reason;
        };
        row("new", "619-555-0151,Ann,vip", ImportFate::New, {});
        row("from abroad", "+44 20 7946 0123,Ann,", ImportFate::New, {});
        row("the same", "(619) 555-0177,Harbor Master,vip", ImportFate::Same,
            QStringLiteral("The directory says so already."));
        row("another name", "(619) 555-0177,Pilot,vip", ImportFate::Kept,
            QStringLiteral("It stays Harbor Master (vip)."));
        row("no phone", ",Ann,vip", ImportFate::Bad, QStringLiteral("No phone stands here."));
        row("a bad phone", "12,Ann,vip", ImportFate::Bad, QStringLiteral("“12” is not a phone number."));
        row("no name", "6195550151,,vip", ImportFate::Bad, QStringLiteral("No name stands here."));
        row("a short row", "6195550151", ImportFate::Bad, QStringLiteral("No name stands here."));
        row("an open quote", "6195550151,\"Ann", ImportFate::Bad,
            QStringLiteral("A quote is opened and not closed."));
    }
    void everyRowHasItsFate()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, fate);
        QFETCH(QString, reason);
        const CsvShape shape{CsvHeader::None, {CsvField::Phone, CsvField::Name, CsvField::Type}};
        const DirectoryImport import =
            directoryImport(readCsv(row.toStdString(), ','), shape, knownCallers(), "US", Duplicates::Keep);
        QCOMPARE(import.rows.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(import.rows[0].fate), fate);
        QCOMPARE(import.rows[0].reason, reason);
        QCOMPARE(import.directory.size(), knownCallers().size() + (isTaken(import.rows[0].fate) ? 1 : 0));
    }

    void whatIsReplacedKeepsItsPlaceAndRowsCountOnce()
    {
        const auto rows = rowsOf("Phone,Name\n6195550177,Pilot\n6195550151,Ann\n(619) 555-0151,Anna\n");
        const DirectoryImport import =
            directoryImport(rows, guessShape(rows, "US"), knownCallers(), "US", Duplicates::Replace);
        QCOMPARE(import.rows[0].fate, ImportFate::Replacing);
        QCOMPARE(import.rows[0].reason, QStringLiteral("It was Harbor Master (vip)."));
        QCOMPARE(import.rows[2].fate, ImportFate::Repeated);
        QCOMPARE(import.rows[2].line, 4);
        QCOMPARE(import.rows[2].reason, QStringLiteral("Row 3 has this phone already."));
        QCOMPARE(import.taken(), 2);
        QCOMPARE(import.directory.size(), std::size_t(3));
        QCOMPARE(import.directory[0].name, std::string("Pilot"));
        QCOMPARE(import.directory[2].name, std::string("Ann"));
    }

    void withoutAColumnOfPhonesNothingCanBeTaken()
    {
        const DirectoryImport import =
            directoryImport(rowsOf("Ann,vip\n"), {CsvHeader::None, {CsvField::Name, CsvField::Type}}, {},
                            "US", Duplicates::Keep);
        QCOMPARE(import.rows[0].reason, QStringLiteral("No column is the phone."));
        QCOMPARE(import.taken(), 0);
    }

    void aNameTurnsNothingAroundIt()
    {
        const auto rows = rowsOf("Phone,Name,Type\n6195550151,\"\xE2\x80\xAEPIER\nNINE\",v\xE2\x80\x8Bip\n"
                                 "6195550152,\xE2\x80\xAE,vip\n");
        const DirectoryImport import =
            directoryImport(rows, guessShape(rows, "US"), {}, "US", Duplicates::Keep);
        QCOMPARE(import.rows[0].entry.name, std::string("PIER NINE"));
        QCOMPARE(import.rows[0].entry.type, std::string("vip"));
        QCOMPARE(import.rows[1].reason, QStringLiteral("No name stands here."));
    }

    void filesOfManyKindsAreText()
    {
        const QString text = QStringLiteral("Señor,1");
        QCOMPARE(textOfFile(text.toUtf8()), text.toStdString());
        QCOMPARE(textOfFile(text.toLatin1()), text.toStdString());
        QCOMPARE(textOfFile("O\x92"
                            "Brien \x80, \x8a\x9f"),
                 QStringLiteral("O’Brien €, ŠŸ").toStdString());
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QCOMPARE(textOfFile(QByteArray(utf16.encode(text))), text.toStdString());
    }
};

QTEST_APPLESS_MAIN(DirectoryCsvTest)
#include "DirectoryCsvTest.moc"
