// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// catalogtexts OUTPUT FILE.json...: lists the texts of catalogs and the names of ready-made views in a form that
// lupdate reads.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// The members of a catalog whose values the window shows.
const QStringList textKeys { u"label"_s, u"group"_s, u"hint"_s, u"phrase"_s };

struct Texts {
    std::set<QString> plain;
    std::set<QString> counted; ///< nouns, which have plural forms
};

void collect(const QJsonValue &value, Texts &texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            collect(item, texts);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() && textKeys.contains(it.key()))
            texts.plain.insert(it->toString());
        else if (it->isString() && it.key() == "noun"_L1)
            texts.counted.insert(it->toString());
        collect(it.value(), texts);
    }
}

bool collectFile(const QString &path, Texts &texts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull()) {
        std::fprintf(stderr, "%s: %s at %d\n", qPrintable(path), qPrintable(error.errorString()), error.offset);
        return false;
    }
    collect(document.object(), texts);
    const QJsonArray views = document[u"views"_s].toArray();
    for (const QJsonValue view : views)
        texts.plain.insert(view[u"name"_s].toString());
    return true;
}

QByteArray lines(const QByteArray &macro, const std::set<QString> &texts)
{
    QByteArray code;
    for (const QString &text : texts) {
        QString literal = text;
        literal.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        code += "    " + macro + "(\"Catalog\", \"" + literal.toUtf8() + "\"),\n";
    }
    return code;
}

QByteArray source(const Texts &texts)
{
    return "#include <QtGlobal>\n\nextern const char *const catalogTexts[] = {\n"
        + lines("QT_TRANSLATE_NOOP", texts.plain) + lines("QT_TRANSLATE_N_NOOP", texts.counted) + "};\n";
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("usage: catalogtexts OUTPUT CATALOG.json...\n", stderr);
        return 2;
    }
    Texts texts;
    for (int i = 2; i < argc; ++i) {
        if (!collectFile(QFile::decodeName(argv[i]), texts))
            return 1;
    }
    QSaveFile output(QFile::decodeName(argv[1]));
    if (!output.open(QIODevice::WriteOnly) || output.write(source(texts)) < 0 || !output.commit()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(output.errorString()));
        return 1;
    }
    return 0;
}
