// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/names.h"

#include "sandbox/text.h"

#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

/// Names of one language, separated by blanks; "native/latin" where the letters are not Latin.
struct People {
    int weight; ///< how often, out of the sum of all
    const char16_t *female;
    const char16_t *male;
    const char16_t *last;
    bool familyFirst = false; ///< written without a blank, the family's name first
};

// clang-format off
constexpr std::array Peoples {
    People { 300, u"Amelia Olivia Grace Emily Charlotte Sophie Isla Poppy Freya Alice Hannah Lucy Ruby Evie Ella Megan Holly Imogen Beth Zara",
             u"Oliver George Harry Jack Leo Arthur Noah Charlie Theo Thomas Oscar James William Henry Alfie Joshua Ben Daniel Adam Toby",
             u"Smith Jones Taylor Brown Wilson Walker Wright Hughes Edwards Green Hall Wood Harris Clarke Patel Turner Hill Cooper Ward Morris Bell Baker Shaw Ellis" },
    People { 60, u"Siobhán Aoife Niamh Caoimhe Róisín Sinéad Gráinne Órla", u"Seán Cillian Oisín Pádraig Ciarán Eoghan Tadhg Rónán",
             u"Murphy O’Brien Ó’Sullivan Byrne Doyle McCarthy Gallagher Kennedy Nolan Walsh" },
    People { 40, u"Zoë Anneliese Käthe Jule Friederike Lena Jana", u"Jürgen Björn Lukas Jörg Günther Moritz Felix",
             u"Müller Schröder Weiß Groß Köhler Krämer Berg Schäfer Jäger Vogel" },
    People { 40, u"Chloé Élodie Anaïs Océane Maëlle Inès Noémie", u"François Étienne Loïc Benoît Gaël Théo Jérôme",
             u"Lefèvre Dubois Béranger Garçon Noël Moreau Fontaine Chevalier" },
    People { 40, u"Lucía Sofía Begoña Inés Ángela Ximena", u"José Íñigo Álvaro Andrés Jesús Ramón",
             u"García Muñoz Núñez Ibáñez Peña Jiménez Ordóñez Vázquez" },
    People { 40, u"João-Maria Inês Conceição Mariana Luísa", u"João Gonçalo Tomás Simão Caetano", u"Conceição Magalhães Simões Araújo Gonçalves Brandão Pereira" },
    People { 60, u"Małgorzata Agnieszka Łucja Bożena Zofia Kasia Żaneta", u"Łukasz Paweł Michał Grzegorz Sławomir Wojciech Bartłomiej",
             u"Wójcik Kowalczyk Woźniak Kamińska Zięba Krawczyk Wróbel Głowacka Sito" },
    People { 30, u"Tereza Anežka Kateřina Šárka Eliška", u"Jiří Ondřej Tomáš Lukáš Vojtěch", u"Dvořák Novotný Procházka Růžička Kučera Šťastný" },
    People { 40, u"Åsa Søren-Marie Ingrid Astrid Maja Sigrún Päivi", u"Søren Øyvind Bjørn Håkon Jørgen Åke Þór Väinö",
             u"Sørensen Ødegård Åkesson Nygård Lindström Jørgensen Mäkinen Björnsdóttir" },
    People { 30, u"Ayşe Gülşah İpek Şule Çiğdem", u"Mehmet Ömer Oğuz İbrahim Çağlar", u"Yılmaz Öztürk Şahin Çelik Yıldız Aydın Yol" },
    People { 20, u"Ioana Ștefania Andreea Ilinca", u"Ștefan Răzvan Mihai Cătălin", u"Ionescu Țepeș Bălan Mureșan Drăgan" },
    People { 20, u"Zsófia Réka Erzsébet Csenge", u"László György Ákos Gergő", u"Szűcs Kovács Tóth Fülöp Őze" },
    People { 30, u"Lan Ngọc Thảo Hương Mỹ", u"Đức Tuấn Phúc Hiếu Quý", u"Nguyễn Trần Lê Đặng Bùi Thu" },
    People { 40, u"Adaeze Chioma Folake Yétúndé Ngozi", u"Chidi Olúwaṣeun Emeka Babátúndé Kẹ́hìndé", u"Okafor Adébáyọ̀ Eze Balogun Okonkwo" },
    People { 60, u"Priya Ananya Meera Kavya Ishita Divya", u"Arjun Rohan Vikram Aarav Imran Sanjay", u"Sharma Iyer Khan Reddy Singh Banerjee Rao" },
    People { 30, u"Олена/olena Ольга/olha Софія/sofiia Ірина/iryna Анна/anna", u"Дмитро/dmytro Андрій/andrii Іван/ivan Богдан/bohdan",
             u"Шевченко/shevchenko Коваленко/kovalenko Лисенко/lysenko Бондаренко/bondarenko Мороз/moroz" },
    People { 15, u"Мария/mariya Елена/elena Десислава/desislava", u"Георги/georgi Николай/nikolay Димитър/dimitar",
             u"Костов/kostov Илиев/iliev Попов/popov" },
    People { 25, u"Ελένη/eleni Μαρία/maria Κατερίνα/katerina Δέσποινα/despina", u"Γιώργος/giorgos Νίκος/nikos Αλέξανδρος/alexandros",
             u"Παπαδάκης/papadakis Νικολάου/nikolaou Οικονόμου/oikonomou Βλάχος/vlachos" },
    People { 15, u"נועה/noa תמר/tamar יעל/yael", u"דוד/david יונתן/yonatan אורי/uri", u"כהן/cohen לוי/levi מזרחי/mizrahi פרץ/peretz" },
    People { 25, u"ليلى/layla فاطمة/fatima نور/nour مريم/maryam", u"محمد/mohammed عمر/omar يوسف/yusuf خالد/khalid",
             u"الحسن/alhasan حداد/haddad منصور/mansour الخطيب/alkhatib" },
    People { 25, u"芳/fang 秀英/xiuying 丽/li 雪/xue", u"伟/wei 强/qiang 小明/xiaoming 建国/jianguo", u"王/wang 李/li 张/zhang 刘/liu 陈/chen", true },
    People { 15, u"さくら/sakura 陽子/yoko 美咲/misaki", u"翔太/shota 健一/kenichi 大輔/daisuke", u"佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka", true },
    People { 15, u"지은/jieun 수빈/subin 서연/seoyeon", u"민준/minjun 지훈/jihun 도윤/doyun", u"김/kim 이/lee 박/park 최/choi", true },
};
// clang-format on

struct Part {
    QString native;
    QString mail;
};

QList<Part> parts(const char16_t *words)
{
    QList<Part> list;
    for (const QString &word : QStringView(words).toString().split(u' ')) {
        const QStringList halves = word.split(u'/');
        QString mail;
        for (const QChar letter : folded(halves.constLast())) {
            if (letter.unicode() < 128 && letter.isLetter())
                mail.append(letter);
        }
        list.append({ halves.constFirst(), mail });
    }
    return list;
}

struct NameLists {
    QList<Part> female;
    QList<Part> male;
    QList<Part> last;
};

/// The lists, split once.
const QList<NameLists> &lists()
{
    static const QList<NameLists> all = [] {
        QList<NameLists> result;
        for (const People &people : Peoples)
            result.append({ parts(people.female), parts(people.male), parts(people.last) });
        return result;
    }();
    return all;
}

int randomPeople(Dice &dice)
{
    static const int sum = [] {
        int total = 0;
        for (const People &people : Peoples)
            total += people.weight;
        return total;
    }();
    int ticket = dice.below(sum);
    int index = 0;
    for (const People &people : Peoples) {
        ticket -= people.weight;
        if (ticket < 0)
            break;
        ++index;
    }
    return index;
}

void chooseFirst(Dice &dice, Name &name)
{
    const NameLists &list = lists().at(name.people);
    name.female = dice.percent(60);
    const Part &first = dice.pick(name.female ? list.female : list.male);
    name.first = first.native;
    name.mailFirst = first.mail;
    if (Peoples[static_cast<size_t>(name.people)].familyFirst)
        name.full = name.last + name.first;
    else
        name.full = name.first + u' ' + name.last;
}

} // namespace

Name randomName(Dice &dice)
{
    Name name;
    name.people = randomPeople(dice);
    const Part &last = dice.pick(lists().at(name.people).last);
    name.last = last.native;
    name.mailLast = last.mail;
    chooseFirst(dice, name);
    return name;
}

Name randomRelative(Dice &dice, const Name &name)
{
    Name relative = name;
    chooseFirst(dice, relative);
    return relative;
}

} // namespace rollbook::sandbox
