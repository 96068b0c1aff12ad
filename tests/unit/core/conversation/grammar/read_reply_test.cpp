// Single rules of the grammar, each by a few replies.
#include <gtest/gtest.h>

#include "tests/unit/core/conversation/grammar/labelled.hpp"

namespace rb::test {
namespace {

struct Case {
  const char* text;
  const char* meant;  // as describe() writes it
};

void expect_all(Tongue language, Asked asked, std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    EXPECT_EQ(describe(read_reply(one.text, labelled_context(language, asked))), one.meant)
        << one.text;
  }
}

TEST(read_reply, nobody_agrees_with_a_noise) {
  for (const Tongue language : {Tongue::english, Tongue::spanish}) {
    expect_all(language, Asked::yes_no,
               {{"lalala", "unclear"}, {"brrr", "unclear"}, {"grmpf hrrm", "unclear"}});
  }
  expect_all(Tongue::english, Asked::yes_no,
             {{"yep", "yes"}, {"uh huh", "yes"}, {"yess", "yes"}, {"nope", "no"}});
  expect_all(Tongue::spanish, Asked::yes_no, {{"sip", "yes"}, {"claro", "yes"}, {"nel", "no"}});
}

TEST(read_reply, times_of_day) {
  expect_all(Tongue::english, Asked::time_wish,
             {{"at 3", "time_wish not_before=15:00 not_after=15:00"},
              {"3:30pm", "time_wish not_before=15:30 not_after=15:30"},
              {"9 am", "time_wish not_before=09:00 not_after=09:00"},
              {"8 at night", "time_wish not_before=20:00 not_after=20:00"},
              {"17:40", "time_wish not_before=17:40 not_after=17:40"},
              {"quarter to four", "time_wish not_before=15:45 not_after=15:45"},
              {"half past 9", "time_wish not_before=09:30 not_after=09:30"},
              {"after 3", "time_wish not_before=15:00"},
              {"not before 10", "time_wish not_before=10:00"},
              {"no later than 4", "time_wish not_after=16:00"},
              {"between 10 and 2", "time_wish not_before=10:00 not_after=14:00"},
              {"7-9pm", "time_wish not_before=19:00 not_after=21:00"},
              {"4 or later", "unclear"},
              {"at 4 or later", "time_wish not_before=16:00"}});
  expect_all(Tongue::spanish, Asked::time_wish,
             {{"a las 3 y media", "time_wish not_before=15:30 not_after=15:30"},
              {"cuarto para las dos", "time_wish not_before=13:45 not_after=13:45"},
              {"a las 9 de la noche", "time_wish not_before=21:00 not_after=21:00"},
              {"antes del mediodía", "time_wish not_after=12:00"},
              {"de 9 a 11", "time_wish not_before=09:00 not_after=11:00"}});
}

TEST(read_reply, days) {
  expect_all(Tongue::english, Asked::time_wish,
             {{"tomorrow", "time_wish from=2026-10-13 until=2026-10-13"},
              {"in two days", "time_wish from=2026-10-14 until=2026-10-14"},
              {"next week", "time_wish from=2026-10-19 until=2026-10-25"},
              {"from tuesday on", "time_wish from=2026-10-13"},
              {"by friday", "time_wish until=2026-10-16"},
              {"mon-wed", "time_wish weekdays=mon,tue,wed"},
              {"any day but tuesday", "time_wish weekdays=sun,mon,wed,thu,fri,sat"},
              {"january 5", "time_wish from=2027-01-05 until=2027-01-05"},
              {"11/5", "time_wish from=2026-11-05 until=2026-11-05"},
              {"february 30", "unclear"}});
  expect_all(Tongue::spanish, Asked::time_wish,
             {{"el 5/11", "time_wish from=2026-11-05 until=2026-11-05"},
              {"pasado mañana", "time_wish from=2026-10-14 until=2026-10-14"},
              {"mañana x la tarde", "time_wish part=afternoon from=2026-10-13 until=2026-10-13"},
              {"manana por la manana", "time_wish part=morning from=2026-10-13 until=2026-10-13"}});
}

TEST(read_reply, births) {
  expect_all(Tongue::english, Asked::birth_date,
             {{"3/4/61", "information date=1961-03-04"},
              {"31/12/1958", "information date=1958-12-31"},
              {"03041961", "information date=1961-03-04"},
              {"030461", "information date=1961-03-04"},
              {"march the fourth nineteen sixty-one", "information date=1961-03-04"},
              {"oh three oh four sixty one", "information date=1961-03-04"},
              {"1/1/26", "information date=2026-01-01"},
              {"1/1/27", "information date=1927-01-01"},
              {"2/30/1961", "unclear"},
              {"10/13/2026", "unclear"},  // tomorrow
              {"march 4", "unclear"}});
  expect_all(Tongue::spanish, Asked::birth_date,
             {{"3/4/61", "information date=1961-04-03"},
              {"12/31/1966", "information date=1966-12-31"},
              {"4 de marzo del 61", "information date=1961-03-04"},
              {"cuatro de marzo de mil novecientos sesenta y uno", "information date=1961-03-04"}});
}

TEST(read_reply, offered_slots) {
  expect_all(Tongue::english, Asked::offer,
             {{"1#", "choice choice=0"},
              {"the second one", "choice choice=1"},
              {"the last one", "choice choice=2"},
              {"4", "information number=4"},
              {"with Dr Gomez", "choice choice=1"},
              {"Patel", "unclear"},
              {"Patel on Friday", "choice choice=2"},
              {"the 9 o'clock", "choice choice=0"},
              {"540", "choice choice=2"},
              {"Friday at 9:30", "time_wish weekdays=fri not_before=09:30 not_after=09:30"},
              {"not Tuesday, Friday", "choice choice=2"},
              {"tuesday or friday", "time_wish weekdays=tue,fri"},
              {"yes the 16th", "choice+yes choice=2"},
              {"no, Monday", "none_of_them+time_wish weekdays=mon"},
              {"none of those", "none_of_them"},
              {"any of them", "yes"}});
  expect_all(Tongue::spanish, Asked::offer,
             {{"el de las 2", "choice choice=1"},
              {"la última", "choice choice=2"},
              {"el martes no, el viernes sí", "choice choice=2"}});
}

TEST(read_reply, the_law_names_words_that_stop_alone) {
  for (const Asked asked : {Asked::open, Asked::yes_no, Asked::offer, Asked::time_wish,
                            Asked::birth_date, Asked::rating, Asked::detail}) {
    for (const char* word : {"stop", "STOP.", "quit", "end", "revoke", "opt out", "cancel",
                             "unsubscribe", "stopall", "Stop please", "ALTO", "parar", "no más"}) {
      for (const Tongue language : {Tongue::english, Tongue::spanish}) {
        EXPECT_EQ(read_reply(word, labelled_context(language, asked)).primary(), Intent::stop)
            << word;
      }
    }
  }
}

TEST(read_reply, words_of_safety_in_other_senses) {
  expect_all(Tongue::english, Asked::open,
             {{"where is the bus stop", "unclear"},
              {"I can't stop coughing", "symptoms"},
              {"cancel my appointment", "cancel_visit"},
              {"no pain", "unclear"},
              {"no fever or cough, thanks", "thanks"},
              {"the pain is gone", "unclear"},
              {"the pain is not gone", "symptoms"},
              {"does the shot hurt?", "unclear"},
              {"my phone is dying", "unclear"},
              {"I'm dying", "distress"}});
  expect_all(Tongue::spanish, Asked::open,
             {{"sin dolor", "unclear"},
              {"me muero de risa", "unclear"},
              {"me quiero morir", "distress"},
              {"dónde está la parada del bus", "unclear"}});
}

// A denial takes back what it denies and nothing beside it.
TEST(read_reply, denials_end_where_the_sentence_does) {
  expect_all(Tongue::english, Asked::open,
             {{"my dog is sick", "unclear"},
              {"had covid last year", "unclear"},
              {"no chest pain", "unclear"},
              {"I am not suicidal", "unclear"}});
  expect_all(Tongue::spanish, Asked::open,
             {{"no estoy deprimida", "unclear"}, {"mi perro está enfermo", "unclear"}});
  const auto primary = [](const char* text, Tongue language) {
    return read_reply(text, labelled_context(language, Asked::open)).primary();
  };
  EXPECT_EQ(primary("never. stop calling", Tongue::english), Intent::stop);
  EXPECT_EQ(primary("please don't. stop texting me", Tongue::english), Intent::stop);
  EXPECT_EQ(primary("no I'm suicidal", Tongue::english), Intent::distress);
  EXPECT_EQ(primary("why not kill myself", Tongue::english), Intent::distress);
  EXPECT_EQ(primary("no tengo ganas de nada estoy deprimida", Tongue::spanish), Intent::distress);
  EXPECT_EQ(primary("I had a seizure two days ago", Tongue::english), Intent::symptoms);
  EXPECT_EQ(primary("the dog bit me and I'm sick", Tongue::english), Intent::symptoms);
  EXPECT_EQ(primary("can this wait I'm sick", Tongue::english), Intent::symptoms);
  EXPECT_EQ(primary("the fever is not gone", Tongue::english), Intent::symptoms);
}

TEST(read_reply, several_intents_stand_in_their_order) {
  const Reading both =
      read_reply("stop calling me, my chest hurts", labelled_context(Tongue::english, Asked::open));
  EXPECT_TRUE(both.has(Intent::stop));
  EXPECT_TRUE(both.has(Intent::symptoms));
  EXPECT_EQ(both.primary(), Intent::stop);
  expect_all(Tongue::english, Asked::yes_no,
             {{"yes, but I have a fever", "symptoms+yes"},
              {"no, tuesday is better", "time_wish+no weekdays=tue"},
              {"not no", "no"},
              {"no no no", "no"},
              {"no thanks, and thanks again", "no"}});
}

TEST(read_reply, a_day_of_the_old_appointment_is_no_wish) {
  expect_all(Tongue::english, Asked::open,
             {{"move me from Tuesday to Friday", "reschedule+time_wish weekdays=fri"},
              {"I can't make it tomorrow, can we reschedule", "reschedule"},
              {"cancel my visit on Friday", "cancel_visit"}});
}

TEST(read_reply, the_other_language_is_noticed_by_whole_sentences_only) {
  expect_all(Tongue::english, Asked::yes_no,
             {{"si", "yes"},
              {"gracias", "thanks"},
              {"quiero hablar con alguien", "person+other_language tongue=spanish"}});
  expect_all(Tongue::spanish, Asked::yes_no,
             {{"ok", "yes"}, {"yes I want to book it", "other_language+yes tongue=english"}});
}

TEST(read_reply, a_detail_is_told_or_not_known) {
  for (const char* told : {"Blue Cross",
                           "Blue Cross Blue Shield",
                           "Aetna",
                           "it's Humana",
                           "Yes, it is Cigna",
                           "United Healthcare, member ID 774120038",
                           "W204417793",
                           "48213977",
                           "Friday Health Plans",
                           "Kaiser",
                           "Medicare part B",
                           "Medicaid",
                           "Oscar",
                           "no, it's Anthem now",
                           "Tricare",
                           "my yearly checkup",
                           "a checkup",
                           "my annual physical",
                           "Dr. Alvarez",
                           "Dr. Lee from Mercy",
                           "Blue Shield Gold, number 55 1234",
                           "I have Molina",
                           "a form for work"}) {
    EXPECT_EQ(
        describe(read_reply(told, labelled_context(Tongue::english, Asked::detail))).substr(0, 11),
        "information")
        << told;
  }
  for (const char* told :
       {"Blue Cross", "es Aetna", "sí, tengo Medicaid", "Humana, número 5521778", "Ambetter",
        "la doctora Ruiz", "el doctor Pérez", "mi chequeo anual", "un chequeo",
        "no, ahora es Molina", "Kaiser", "774120038", "mi número de miembro es 5521778",
        "el seguro de mi esposo, Cigna", "me mandó la doctora López", "para renovar mi receta"}) {
    EXPECT_EQ(
        describe(read_reply(told, labelled_context(Tongue::spanish, Asked::detail))).substr(0, 11),
        "information")
        << told;
  }
  expect_all(Tongue::english, Asked::detail,
             {{"no", "no"},
              {"I don't know", "no"},
              {"idk", "no"},
              {"I don't have it with me", "no"},
              {"no idea, sorry", "no"},
              {"I'd have to look", "no"},
              {"I have no insurance", "no"},
              {"yes", "yes"},
              {"sure, one moment", "yes"},
              {"hmm", "unclear"},
              {"what is this about?", "help"},
              {"can you repeat that", "repeat"}});
  expect_all(Tongue::spanish, Asked::detail,
             {{"no", "no"},
              {"no lo sé", "no"},
              {"no sé", "no"},
              {"no lo tengo aquí", "no"},
              {"ni idea", "no"},
              {"sí", "yes"},
              {"a ver", "unclear"},
              {"¿puede repetir?", "repeat"}});
  const auto first = [](const char* text, Tongue tongue) {
    return read_reply(text, labelled_context(tongue, Asked::detail)).primary();
  };
  EXPECT_EQ(first("I have chest pain", Tongue::english), Intent::symptoms);
  EXPECT_EQ(first("my knee hurts since Friday", Tongue::english), Intent::symptoms);
  EXPECT_EQ(first("I want to die", Tongue::english), Intent::distress);
  EXPECT_EQ(first("tengo dolor de pecho", Tongue::spanish), Intent::symptoms);
  EXPECT_EQ(first("ya no quiero vivir", Tongue::spanish), Intent::distress);
  EXPECT_EQ(first("stop texting me", Tongue::english), Intent::stop);
  EXPECT_EQ(first("let me talk to a person", Tongue::english), Intent::person);
  EXPECT_EQ(first("I want another doctor", Tongue::english), Intent::provider_change);
  EXPECT_EQ(first("call me tomorrow at three", Tongue::english), Intent::callback);
}

TEST(read_reply, danger_beside_a_detail_is_not_lost) {
  const auto read = [](const char* words) {
    return read_reply(words, labelled_context(Tongue::english, Asked::detail));
  };
  EXPECT_TRUE(read("Humana, and I have chest pain since last night").has(Intent::symptoms));
  EXPECT_TRUE(read("I have Molina").may_be(Intent::symptoms)) << "a person may look at it";
  EXPECT_EQ(read("Aetna 4471").possible, 0);
  EXPECT_TRUE(
      read("my mental health is bad I keep thinking about the bridge").has(Intent::distress))
      << "health is no name of an insurance there";
  for (const char* told :
       {"I've got Molina", "we have Molina", "I have Molina through work",
        "Aetna through my husband", "I got Oscar from my job", "I just got Molina"}) {
    EXPECT_FALSE(read(told).has(Intent::symptoms) || read(told).has(Intent::distress)) << told;
  }
  const Reading rest = read("give it a rest will ya");
  EXPECT_TRUE(rest.has(Intent::stop) || rest.may_be(Intent::stop));
}

TEST(read_reply, what_comes_near_to_danger_is_possible_and_changes_nothing) {
  const ReadingContext asked = labelled_context(Tongue::english, Asked::yes_no);
  for (const char* words : {"yes", "no thanks", "Tuesday at 9:30", "who is this?"}) {
    EXPECT_EQ(read_reply(words, asked).possible, 0) << words;
  }
  const Reading danger = read_reply("my chest hurts", asked);
  EXPECT_FALSE(danger.may_be(Intent::symptoms)) << "it is";
}

}  // namespace
}  // namespace rb::test
