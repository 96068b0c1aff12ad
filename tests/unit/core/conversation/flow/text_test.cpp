#include "core/conversation/flow/text.hpp"

#include <gtest/gtest.h>

#include <type_traits>

#include "core/conversation/flow/standing.hpp"

namespace rb {
namespace {

// What must not compile, asked of the types.
static_assert(!std::is_default_constructible_v<IdentityProof>);
static_assert(!std::is_constructible_v<PrivateWords, PublicWords>);
static_assert(!std::is_convertible_v<PrivateText, PublicText>);
static_assert(!std::is_convertible_v<PublicText, VoicemailText>);

[[nodiscard]] IdentityProof a_proof() {
  const auto birth = std::chrono::year{1961} / 3 / 14;
  return *prove_identity({birth}, birth);
}

TEST(Identity, IsProvenByThePatientsBirthDateAlone) {
  const auto birth = std::chrono::year{1961} / 3 / 14;
  EXPECT_TRUE(prove_identity({birth}, birth).has_value());
  EXPECT_FALSE(prove_identity({birth}, std::chrono::year{1961} / 3 / 15).has_value());
  EXPECT_FALSE(prove_identity({std::nullopt}, birth).has_value());
}

TEST(Texts, HoldTheFieldsOfTheirTypeAndNoOther) {
  EXPECT_TRUE(read_text<VoicemailField>("{organisation}, {callback}").has_value());
  EXPECT_FALSE(read_text<VoicemailField>("{first_name}").has_value());
  EXPECT_TRUE(read_text<PublicField>("{first_name}").has_value());
  for (const FieldFacts& field : kPrivateFacts) {
    const std::string text = "{" + std::string(field.name) + "}";
    EXPECT_FALSE(read_text<VoicemailField>(text).has_value()) << text;
    EXPECT_FALSE(read_text<PublicField>(text).has_value()) << text;
    const auto read = read_text<AnyField>(text);
    ASSERT_TRUE(read.has_value()) << text;
    EXPECT_TRUE(private_field(*read).has_value()) << text;
  }
}

TEST(Texts, SayWhatIsWrong) {
  const auto unknown = read_text<PublicField>("Hello {firstname}");
  ASSERT_FALSE(unknown.has_value());
  EXPECT_EQ(unknown.error().what, "the field `{firstname}`");
  EXPECT_NE(unknown.error().expected.find("(did you mean `first_name`?)"), std::string::npos);
  EXPECT_EQ(read_text<PublicField>("Hello {first_name").error().what, "a `{` without its `}`");
  EXPECT_EQ(read_text<PublicField>("Hello }").error().what, "a `}` without its `{`");
}

TEST(Texts, AreFilledIn) {
  PublicWords words;
  words[PublicField::first_name] = "Ana";
  const auto text = read_text<PublicField>("{{{first_name}}}: {first_name}{wish}!");
  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(fill(*text, words), "{Ana}: Ana!");

  PrivateWords more(a_proof(), words);
  more[PrivateField::provider] = "Dr. Gomez";
  const auto both = read_text<AnyField>("{first_name} with {provider}");
  ASSERT_TRUE(both.has_value());
  EXPECT_EQ(fill(*both, more), "Ana with Dr. Gomez");

  const auto message = read_text<VoicemailField>("Call {organisation} at {callback}");
  EXPECT_EQ(fill(*message, {"Lakeside", "555"}), "Call Lakeside at 555");
}

TEST(Texts, NarrowWhereNothingIsPrivate) {
  const auto text = read_text<AnyField>("{first_name}, {callback}.");
  PublicWords words;
  words[PublicField::first_name] = "Ana";
  words[PublicField::callback] = "555";
  EXPECT_EQ(fill(as_public(*text), words), "Ana, 555.");
}

TEST(Texts, CountCharactersAsPeopleDo) {
  EXPECT_EQ(characters("¿Sí?"), 4U);
  EXPECT_EQ(characters("plain"), 5U);
  EXPECT_EQ(characters("\xff\xfe"), 2U);
}

// With the longest names that lengths are counted with: what stands together in one text fits 160.
TEST(StandingTexts, FitIntoOneText) {
  const StandingTexts texts = standing_texts();
  PublicWords words;
  words[PublicField::organisation] = std::string(30, 'o');
  words[PublicField::callback] = std::string(16, '5');
  words[PublicField::wish] = std::string(50, 'w');
  for (std::size_t tongue = 0; tongue < 2; ++tongue) {
    const Tongue speaks = tongue == 0 ? Tongue::english : Tongue::spanish;
    const auto length = [&](Standing standing) {
      return characters(fill(texts[static_cast<std::size_t>(standing)][tongue], words));
    };
    for (std::size_t asked = 0; asked < kAsked; ++asked) {
      words[PublicField::how_to_answer] =
          std::string(how_to_answer(static_cast<Asked>(asked), Channel::text, speaks));
      for (std::size_t i = 0; i < kStanding; ++i) {
        EXPECT_LE(length(static_cast<Standing>(i)), 160U) << i;
        EXPECT_GT(length(static_cast<Standing>(i)), 0U) << i;
      }
    }
    EXPECT_LE(length(Standing::symptoms) + 1 + length(Standing::opted_out), 160U);
    EXPECT_LE(length(Standing::distress) + 1 + length(Standing::opted_out), 160U);
  }
}

TEST(StandingTexts, DifferBetweenLanguages) {
  const StandingTexts texts = standing_texts();
  const PublicWords words;
  for (const auto& text : texts) EXPECT_NE(fill(text[0], words), fill(text[1], words));
}

}  // namespace
}  // namespace rb
