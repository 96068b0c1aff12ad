#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning4;
const std::string_view kLeaning4 = R"(
for__its=b5 for__month=c4 for__on=u3 for__please=v3 for__reason=b-3c7 for__thanks=f3 for__to=j3
for__visit=i3v-3 for__week=v-4 for__who=a10b-5 for_a=a-6b-8c5d5g5 for_a_coffee=v5 for_a_month=c4
for_a_person=d3 for_a_week=v-4 for_asking=v4 for_asking_$=v4 for_checking=u3 for_checking_on=u3
for_everything=b6u-3 for_everything_goodbye=u-3 for_good=a7v-4 for_good_$=a7v-4 for_it=b-4
for_it_$=b-4 for_me=a-11b9c-12f10g-3i-3p3s6v3 for_me_$=a-11b9c-7f7i-5p8s7v5 for_me_thanks=f3
for_my=j-3v-9 for_my_visit=i3v-3 for_no=b-3c7 for_no_reason=b-3c7 for_parking=i3 for_school=b-3v5
for_school_$=b-3 for_someone=a8b-5 for_someone_who=a8b-5 for_sure=v-3 for_sure_$=v-3 for_text=a-4l3
for_text_$=a-4l3 for_the=u5 for_this=a12 for_this_$=a6 for_trying=b7u-6 for_trying_$=b7u-6
for_tuesday=j4v6 for_tuesday_$=j4v6 for_what=m9q-3 for_years=v3 for_you=r3 for_you_$=r3 forever=u-3
forever_$=u-3v5 forget=s7v-4 forget__$=s6 forget__me=a8 forget_about=a8 forget_about_me=a8
forget_it=a-13s5 forget_me=a11 forget_me_$=a11 forgot=v5 form=b-4e-3g-3v9 form_$=b-3g-3v6
form__$=e-3 formulario=v3 formulario_$=v3 forward=k7v-5 forward_$=k7v-5 found=b6e4 found__lump=c3
found_a=c3 found_a_lump=c3 four=t5 frasco=b5c-4 fraude=m5 fraude_$=m5 freaking=b9 free=c-3j5v3
free_$=v4 free__my=j7 free_up=j7 free_up_my=j7 fregando=a4 fri=o4q4 friday=o4 friday_$=b-4g5o5q-5
friday__$=r4 friday__but=b7c4o5r-3 friday__lamanana=o-7q3 friday_at=g-5k4 friday_but_lamanana=o-7q3
friday_evening=q-3 friday_i=j3 friday_im=c-3v6 friday_is=q4r-4 friday_morning=p3q6
friday_morning_$=p3q6 friday_one=f5 friday_works=b7c4o6q-3r-4 friday_works_but=b7c4o5r-3
frightened=a-3b3 frio=c8 frio_$=c9v-4 from=a4e-5g-5l-6 from_$=m3 from__$=c-3d6m-7 from__aide=b4c-3
from__and=b4 from__clinic=a3 from__hospital=v6 from__lol=a-6 from__me=a3b-5 from__new=v-3
from__on=a6 from__records=a4 from__top=n9 from_contacting=b-3 from_contacting_me=b-3 from_him=b4
from_me=a-4b8m-6v7 from_me_$=a-4m-6v8 from_now=a3 from_now_on=a3 from_staff=d6 from_staff_$=d6
from_the=n7 from_the_aide=b4c-3 from_the_hospital=v6 from_the_new=v-3 from_the_top=n9 from_you=a10
from_you_$=a9 from_your=a8v-4 from_your_records=a4 front__$=d3 front__me=g3 front_desk=e3
front_desk_$=d3 front_of=b3v-3 front_of_me=g3 fue=b-3c-9d-4e3h4v4 fue__$=a3 fue__hijo=b3
fue__vista=c6 fue__vivir=b-5e5 fue_a=b-5e5 fue_a_vivir=b-5e5 fue_el=c-7v8 fue_la=c3e-5
fue_la_vista=c6 fue_mi_hijo=b3 fue_suficiente=a3v-3 fue_suficiente_$=a3v-3 fuente=c4 fuente_$=c4
fuera=a10 fuera_$=a11 fuerte=a-3n4 fuertes=c4 fuertes_$=c4 fuerza=b6 fuerzas=b-3c4
fuerzas__para=b-4c5 fuerzas_ni=b-4c5 fuerzas_ni_para=b-4c5 fui=a-4e3j3v-3 full=g5v-4 fumar=a-4v5
funciona=m4 funciona__$=m4 funciona_esto=m4 funciona_esto_$=m4 funeral=g3 funeral_$=g3 funny=b-5c7
funny_$=c4 further=a6 further__$=a5 future=b9c-3v-4 future_$=b6 game=e-3n-4v4 ganas=b5c-6
ganas_$=b-6v6 ganas__nada=b5 ganas_de=b10c-5v-6 ganas_de_nada=b5 gane=v6 gane__cancer=v6 gane_al=v6
gane_al_cancer=v6 garage=b6 garage_$=v5 garbled=n7v-4 garbled_$=n7v-4 garganta=b-3c3 gas=i11v-9
gas_$=i9v-9 gasa=c3 gasa__empapada=c3 gasa_esta=c3 gasa_esta_empapada=c3 gave=c7g-4v-3
gave__my=c-5i4 gave__too=b-4c5 gave_away=b3 gave_away_my=b3 gave_him=b-4c5 gave_him_too=b-4c5
gave_up=i4 general=h3 general_$=h3 gente=a-8d6h-3 gente_$=d3 gente_no=a-7d5 get=e-7i4j-4m4s-3
get__$=a6d-8i7k-7m7s-4v-7 get__a=d4 get__at=v3 get__in=g-6k9q4 get__message=a-7l3v11 get__more=a8
get__number=m6v-3 get__of=v4 get__on=d6 get__the=d3 get__to=g8v-4 get__worked=b6 get__you=i4
get_a=v5 get_another=k3 get_any=a-5v11 get_back=g9 get_back_to=g8 get_in=v-6 get_lost=a15v-8
get_lost_$=a15v-8 get_me=g-8i3k8m-4q4 get_me_$=a-6b3d-3i5 get_me_a=d4 get_me_in=g-6k10q4
get_my=a-4b-4m5v4 get_my_number=m8 get_off=i-3v4 get_off_at=v3 get_out=v4 get_out_of=v4 get_so=b8
get_so_worked=b6 get_somebody=d4 get_that=v-4 get_that_$=v-4 get_the=d6 get_there=b-8c-6d-5i9s-5
get_there_$=b-8c-6i8s-4 get_these=a6v-4 get_these_$=a5 get_this=a-9m6 get_to=i10 get_to_the=i4
get_up=c6i-6 get_up_$=c8i-7 get_winded=c3 gets=v-3 gets_stuck=c5 getting=a4b-8i5 getting__$=b-6
getting_there=i3 getting_these=a6 getting_these_$=a4 getting_worse=c8v-4 getting_worse_$=c8v-4
gimme=g3v-4 gimme__$=g8 gimme_a=d4 give=d3 give__$=b11i3 give__a=b-10d5v-5 give__another=h3
give__my=b5c-3 give__out=a-3v7 give__the=c3 give_me=b-6d5g3v-7 give_me_a=b-8d5v-3 give_me_another=h3
give_me_my=b5c-3 give_me_the=c3 give_my=j5 give_that=a-3v7 give_that_out=a-3v7 give_up=b12
give_up_$=b11 given=b6 given__$=b5 given_up=b6 given_up_$=b5 gives=v6 gives_me=c-4v7 giving=b4
giving_up=b5c-5 giving_up_$=b3c-5 glasses=c-3g4v6 glasses_$=g4 go=a7b6c-6f-3g-5i-4k-4m-4n5p-3r4v-11
go_$=b10r4 go__$=n3o-4v-6 go__it=b-5r4 go__like=b7 go__sleep=b3 go__the=b-6c5 go__to=h3
go_away=a14b-9c3o-4r-3v-10 go_away_$=a14b-9c3o-4r-3v-9 go_back=a-8b-4h3n12 go_back_to=h3
go_bother=a6 go_for=r4v4 go_on=b19c-5 go_on_$=a-4b11 go_on_like=b7 go_over=b-4 go_over_it=b-4
go_to=c4e8 go_to_sleep=b3 go_to_the=b-4c5 go_with=o8 god=c-4u-5v7 god_$=u-12v14 god__$=v-7
god_bless=u4v-3 goes=r-3v4 going=e-5m-3v-3 going_$=b10c-4 going__$=b-3n3 going__die=v-7
going__hurt=b8c-6 going__jump=b8 going__make=b8j-4 going__pass=b-11c7 going__take=i5
going__the=a7b-7c3 going__wont=b3 going_a=c6g-3 going_around=v4 going_around_$=v4 going_i=b3
going_i_wont=b3 going_to=g5i4 going_to_die=v-7 going_to_hurt=b8c-6 going_to_jump=b8
going_to_make=b8j-4 going_to_pass=b-11c7 going_to_take=i5 going_to_the=a7b-4 golpeando=b5
golpeando__su=b4 golpeando_a=b5 golpeando_a_su=b4 gomez=b-4c-3o7 gomez_$=h12o8v-12 gomez__$=h-5
gone=b4 gone__$=v3 gone_now=v8 gone_now_$=v8 gone_thanks=u3 good=b-11g4h-3m-4p3
good_$=a3b-10f3o4p4r-4s5u-4 good__$=b-8g9v4 good_anymore=c5k3v-4 good_anymore_$=c5k3v-4 good_at=b4
good_now=c-5v9 good_now_$=c-5v9 good_shape=v3 good_shape_$=v3 good_thanks=u-8v7 good_with=h-4v4
goodbye=b6v-5 goodbye_$=b-9u16 goodbye__$=b6u-7 goodbye__me=b3 goodbye__you=b7u-6 goodbye_for=b3
goodbye_for_me=b3 goodbye_forever=b3u-3 goodbye_forever_$=b3u-3 goodbye_thanks=b7u-6
goodbye_thanks_you=b7u-6 got=a-8c4i3n-3 got__$=b12o-3q3 got__bad=v4 got__fever=v-4 got__flu=c4
got__in=j-3 got__number=a3 got__pain=c4 got__text=a-9m3v8 got__to=i4 got__way=b-3i7 got__wrong=v-5
got_a=b-4m3 got_a_bad=v4 got_a_fever=v-4 got_a_pain=c3 got_a_text=m3 got_called=j-3
got_called_in=j-3 got_enough=b9 got_hurt=b-4c8v-5 got_it=c-8v9 got_it_$=c-7v10 got_my=c-4
got_no=b-5i8 got_no_way=b-3i7 got_nobody=b14v-10 got_nobody_$=b16v-9 got_nobody_to=i4
got_the=a-7b-7c19g-5v-8 got_the_flu=c5v-8 got_the_wrong=v-5 got_this_number=a3 got_to=m3
got_your=v13 gout=c6 gracias=b-3c-8u8v-3 gracias_$=b-12s3u7v-15 gracias__$=u7 gracias__amable=u-6
gracias__dios=u-14v16 gracias__todo=b7 gracias_a=u-9v16 gracias_a_dios=u-14v16 gracias_muy=u-6
gracias_muy_amable=u-6 gracias_por=b6u3v-3 gracias_por_todo=b7 grandma=c6 grandson=v3 grateful=u5
grateful_$=u5 gratis=m-3v6 gratis_$=m-3v6 great=b-4c-6u3 great_$=c-4 great__$=q-3u5 great_thanks=v-6
great_thanks_$=v-5 grief=b3c-5 grief_is=b6c-4v-4 gripe=k5v3 gripe_$=c-5v3 group=v3 guagua=b-3i4
guess_$=v8 guess__$=r6v-4 guess_so=r6v-5 guess_so_$=r6v-4 gums=c3 gun=b11g-3v-4 gun__$=b3
gusta=a-3v7 gustaria=f7 gustaria__lunes=f3 gustaria_el=f3 gustaria_el_lunes=f3 gusto=b-6r7
gusto_$=r4 gusto_con=b-6h4 gut=c3 guy=c-4h5v-8 guy_$=h5v-7 guys=i3 guys_$=u3 guys_do=i4 gym=a-4g4
gym_$=a-4g3 ha=c3 habia=v5 habla=b-3c-4d-5e5m7 habla_$=d-4f-5m11 hablamos=e-3g4 hablamos_$=g4
hablan=b6 hablan__muertos=b4 hablan_los=b4 hablan_los_muertos=b4 hablando=e5 hablar=d11g5h-6m-3
hablar_$=a3c-10g9 hablar__$=c12 hablar__alguien=d3 hablar__aqui=b6 hablar_bien=c12 hablar_bien_$=c12
hablar_con=d11h-5 hablar_con_alguien=d3 hablar_esta=b6 hablar_esta_aqui=b6 hable=d3f6n9
hable__$=d-4f7 hable__doctor=d6g5 hable_espanol=h4 hable_la=d7g5 hable_la_doctor=d6g5
hable_mas=a-14n9 hableme=e3 hablen=a6 hablen_$=a6 hablo=c3e-3f4g-3 hablo__$=f5 hablo_con=m4 habra=h3
habra_otro=h3 hace=b-6v3 hace__$=c3j-4 hace__que=c-3j6 hace_anos=v5 hace_anos_$=v5 hace_dias=c5
hace_dias_$=c5 hace_falta=c-3j3 hace_falta_$=j-3 hace_falta_que=j6 hace_rato=e3 hace_semanas=c4v-4
hacen=v6 hacer=j-4m5v-10 hacer_$=m6 hacer__bano=b-3c3 hacer__cita=f5 hacer__locura=b3
hacer_del=b-3c3 hacer_del_bano=b-3c3 hacer_una=f4 hacer_una_cita=f6 hacer_una_locura=b3
hacerle=b5v-3 had=c6g-5 had__bad=c5 had__done=s3 had__fit=c7v-3 had__in=v5 had__me=b3
had__reaction=c4 had__seizure=c5 had_a=b-11c15g-3 had_a_bad=c5 had_a_fit=c7v-3 had_a_reaction=c4
had_a_seizure=c4 had_it=s3 had_it_done=s3 had_surgery=v5 had_surgery_in=v5 haga=b6 haga_$=b4
hago=g-3i4 hago__$=c3i5v-7 hago__que=a4 hago_falta=b8 hago_negro=c6 hago_negro_$=c6 hago_para=a4
hago_para_que=a4 haha=b-8c-3v10 haha_$=b-5c-3v9 haitian=d-4f6 haitian_creole=d-4 half_past=q3
hall=v8 hambre=v4 hambre_jaja=v-7 hand__deep=c3 hand_pretty=c3 hand_pretty_deep=c3 hands=b4c-4g3v3
hands__$=c5 hands__full=c-5g6 hands__my=b4 hands_are=c-6g6 hands_are_full=c-5g6 hands_around=b4
hands_around_my=b4 hands_shake=c8 hang=a3 hang__and=a3g-3 hang_on=g8 hang_up=a3g-3 hang_up_and=a3g-3
hanging=c-5v5 hanging__$=b3 happens=a6m3 happens_$=a7 happens__me=b3 happens_to=b3 happens_to_me=b3
happy=q-3v7 happy__$=q-3v7 harassment=a5e-3 harassment_$=a3 hard=a-3 hard_$=v-4 hard__breathe=c6v-3
hard__hearing=n3 hard__say=v12 hard_of=n3 hard_of_hearing=n3 hard_to=c4v12 hard_to_breathe=c6v-3
hard_to_say=v12 harta=a4b-4v-6 harta_$=a4b-4 harto=a5 has=e-4i-4q3v6 has__all=c3 has__be=q5
has__cough=v3 has__gun=b3 has__rash=c3v-3 has_a=i-4 has_a_cough=v3 has_a_gun=b3 has_a_rash=c3v-3
has_been=v5 has_dementia=a3 has_the=c-5g5v10 has_to=q4 has_to_be=q5 hasnt=b-3c6 hasta=b4g4i6v-5
hasta__$=b11i3 hasta__viernes=g4 hasta_alla=i3 hasta_alla_$=i3 hasta_el=g6i4 hasta_el_viernes=g4
hasta_las=b-3 hate=v-4 have=g4m-7o-3r-3u4 have_$=h4 have__$=c16f3g6r-3u-5v-12 have__and=v5
have__appointment=g3 have__ask=g4i-4 have__blessed=u3 have__call=d3 have__cancel=a-3v7 have__car=i4
have__cold=c4 have__complaint=d9v-11 have__doctor=a4d3e8h-7v-3 have__fever=c3f5 have__friday=v-5
have__idea=b-5v8 have__insurance=v6 have__left=b4 have__look=b-4 have__means=i5 have__one=b14i-6v-4
have__other=h7 have__pills=c-4 have__plan=b3 have__reschedule=c-4 have__ride=f5 have__see=g6h3v-8
have__up=b5 have__way=b-3i5 have__wrong=e4f4 have_a=c4d9f5g-8h-9i4u10v-13 have_a_blessed=u3
have_a_cold=c4 have_a_doctor=e5h-5 have_a_fever=c3f5 have_a_plan=b3 have_a_ride=f5 have_a_way=i3
have_another=a4 have_another_doctor=a4 have_any=v7 have_anything=v-6 have_anything_friday=v-5
have_asthma=v10 have_been=v-7 have_cancer=b4v-5 have_cancer_$=b4v-5 have_chest=c3 have_chest_pain=c3
have_covid=c10v-4 have_covid_$=c10v-4 have_dialysis=q3 have_given=b5 have_given_up=b5
have_my=e-3g6j6 have_no=b7h-3i3q-3v3 have_no_car=q-3 have_no_idea=b-5v8 have_no_means=i5
have_no_one=b14i-6v-4 have_no_way=b-3 have_somebody=b-3g-4 have_the=d5f3g-3h5v-4 have_the_doctor=d3
have_the_pills=c-4 have_the_wrong=e4f4 have_this=b3 have_to=b-7c-11d-9f-5g9i-8k6q-4r-6v6
have_to_$=q-3v4 have_to_ask=g4i-4 have_to_cancel=a-3v7 have_to_look=b-4 have_to_reschedule=c-4
have_to_see=g6h3v-8 havent=g3 havent__crying=b4 havent__in=c5 havent__since=b-3 havent_peed=b-3
havent_peed_since=b-3 havent_stopped=b4 havent_stopped_crying=b4 having=b-4c6g-3v-7 having__pains=f6
having_chest=f6 having_chest_pains=f6 hay=a-4g-4m-4n-6p4 hay_$=e4h4o-4p3 hay__$=d-3v9 hay__afuera=b4
hay__ahi=d4v-5 hay__de=i-5v4 hay__hombre=b3 hay__para=i5 hay__que=d-4f4 hay__se=v6
hay_alguien=b-9d4f3h-3v5 hay_alguien_ahi=d6v-6 hay_estacionamiento=v9 hay_me=b6c4v-5 hay_mija=c4
hay_nadie=e4 hay_no=v5 hay_no_se=v6 hay_que=k4 hay_salida=b5v-3 hay_un=b3 hay_un_hombre=b3
hay_una=k5v-4 he=a-11b14c-7d-3e4f-5n-3t-4 he__$=c-4v-7 he__a=c3v-8 he__en=c3e-5v3 he__give=b5c-3
he__his=b7c-3 he__let=b4 he__live=b-5 he__me=b15c-10v-8 he__mucho=c3 he__my=b8v-4 he__remember=c3
he__use=a-6 he__wake=b-4 he_bajado=c3 he_bajado_mucho=c3 he_broke=b3 he_broke_my=b3
he_cant_remember=c3 he_doesnt=b-3e3 he_dont=a-6 he_estado=b6 he_had=c4 he_had_a=c4 he_ido=e5v-6
he_ido_a=e3v-6 he_is=b-5c-3g4v-5 he_isnt=e3 he_never=b-4v9 he_pensado=v3 he_pensado_en=v3
he_put=b7c-3 he_put_his=b7c-3 he_took=b6 he_took_my=b6 he_was=v-3 he_will=b8 he_wont=b4c-3
he_wont_give=b5c-3 he_wont_let=b4 he_wont_wake=b-4 head=b3c-3n6 head_$=n6v-6 head__$=b4c-3v7
head__shut=c-3 head_spin=v9 head_wont=c-3 head_wont_shut=c-3 headache=b-3 headache_$=c-5
headache__$=c-3v6 headache__killing=c3 headache_is=c3 headache_is_killing=c3 headaches=v3
headed=c6v-3 headed_$=c6v-3 heads=g3 heal=c6 heal_$=c6 healed=v4 healed_$=v4 healthy=b-3v3
hear=c-8n11v-8 hear_$=c-13n9v-4 hear__$=b-9c9 hear__me=a-3b7 hear__you=a4 hear_from=b5n-4
hear_from_me=a-3b7 hear_from_you=a4 hear_nothing=b-4c10 hear_nothing_$=b-4c10 hear_you=n5
heard_of=e4 hearing=c-3n4 hearing_$=n3 hearing_aid=c-5 heart=c5g-4h-3n-5 heart__$=b-7v6
heart__a=c6g-3 heart__beating=v-3 heart__broken=b7v-5 heart__out=v3 heart__racing=c4 heart_doctor=v8
heart_doctor_$=v8 heart_going=c6g-3 heart_going_a=c6g-3 heart_is=b4c7v-19 heart_is_beating=v-3
heart_is_broken=b7v-5 heart_is_racing=c4 heartbroken=b3 heartburn=b-3 heartburn__bad=b-3
heartburn_so=b-3 heartburn_so_bad=b-3 heat=v4 heat__killing=v5 heat_is=v5 heat_is_killing=v5 hed=b4
hell=b5v-5 hello=b-10c-3r-3s-4u4v6 hello_$=a-10b-6r-3s-4u7v-3 hello__$=u-8v17 hello_is=v9
hello_senorita=v6 help=a-6b6c-3d-3i-3m7 help_$=b3d-4e4f3m12v-17 help__$=b7 help_me=b5e-3m-4v4
help_me_$=b7 helping=b-3c5 her=e5v-7 her_$=b10e-5 her__$=b-5d3e3v-4 her_arm=c3 her_arm_$=c3
her_daughter=e4 her_number=e4 her_on=d4 here=c-12e3f-3g4h-5j-4n-3 here_$=a-5c-9g-5m3s4v16
here__$=b3v4 here__my=e-3 here__that=e5v-13 here_and=g8 here_anymore=a-3 here_anymore_$=a-3
here_called=e8v-15 here_dont=a3 herida=b-4c5 hermana=b-3e3h3 hermana_$=b-3h3 hes=b5c-7d-3e3g-5h3v-5
hes__$=v-4 hes__a=g-3 hes__and=b5 hes__back=b3 hes__ex=b-4e4 hes__here=b3 hes__me=f4 hes_coming=b3
hes_coming_back=b3 hes_dead=b-3e5 hes_drunk=b5 hes_drunk_and=b5 hes_here=e-5 hes_here_$=e-5
hes_hitting=f4 hes_hitting_me=f4 hes_hurting=b3 hes_in=b-3 hes_my=b-4e4 hes_my_ex=b-4e4 hes_right=b3
hes_right_here=b3 hey=v9 hi=g-4v4 hi_$=b-7v19 hi__is=b11v-9 hi_i=v-3 hice=s4 hicieron=v5
hicieron_esperar=v5 hiding=b8c-5 hiding__the=b4c-3 hiding_in=b4c-3 hiding_in_the=b4c-3 high=c5v-7
high_$=v-4 hija=e5 hija_$=e4 hija__matare=b4 hija_intento=b4 hija_intento_matare=b4 hija_se=b-3c5
hijo=s3 hijo__cloro=c3 hijo__corta=b5 hijo__el=v4 hijo__mucho=c9 hijo_se=b5c-8 hijo_se_corta=b5
hijo_those=c9 hijo_those_mucho=c9 hijo_tomo=c3 hijo_tomo_cloro=c3 hijo_y=b7 hijo_y_no=b3 hijos=b6v-4
hike=a4 him=a-4b-3c-6e5h5p-3s-4 him_$=c-4p-3s-7v3 him__$=h5 him__much=b-4c5 him_again=b-4h6
him_again_$=h5 him_and=b4 him_too=b-4c5 him_too_much=b-4c5 hinchan=a4 hinchan_mas=a5 hinchazon=a-3
hincho=c4v-4 hip=c6 his=b-3c5e8g-3m-4v-5 his__$=e8v-3 his__and=b-3c5 his__around=b4 his__name=c3
his_hands=b7c-3 his_hands_around=b4 his_head=b-3c6 his_head_$=c4 his_own=c3 his_own_name=c3
his_wife=b-3 his_wife_$=b-3 hit=b-5g7 hit__again=b4 hit__back=b-4g5 hit__head=b-3c6 hit__up=a3g3v-3
hit_his=c5 hit_his_head=c5 hit_me=a3b-8c-3g6v7 hit_me_up=a3g3 hits=c-3 hits_me_$=b-4v3 hitting=b5f3
hitting__please=f4 hitting_me=b6f3 hitting_me_please=f4 hitting_my=a3 hives=c4v-3 hizo=v3 hizo__$=v8
hizo__la=b-3c5 hizo_dano=b-3c5 hizo_dano_la=b-3c5 hmm=n-8r-4v11 hmm_$=n-8r-7v11 hoarse=c4
hoarse__a=c4 hoarse_for=c4 hoarse_for_a=c4 hola=d-4u-3v5 hola__dio=v-4 hola_me=v-10 hola_me_dio=v-4
hold=b-3g8i-5 hold__$=g9 hold_on=b5g6v-13 hold_on_$=b3g6v-11 home=c-3i-5v4 home_$=b14i-5
hoops=b-3c-4v8 hope=b3 horario=g4p3 horario_$=g-3p3 horas=b-3j4k4m-3 horas_$=k9 horas__$=f5
horas__mi=k-6 horas_es=k-6v5 horse=c-3v4 horse_$=c-3v4 hospital=m3v-4 hospital_$=m5 hospital_with=c3
hot=c6 hot_$=c4 hot__$=b5c-3v7 hot_and=c3 hotline=b4v-4 hours=b-6g6m-7v6 hours_$=b-5c3g6m-7v10
house=c-3e7 house_$=b7e3 house__$=b-5e6 how=b-3c-4g-5j-5u5v3 how__$=u5 how__do=v5 how__does=v6
how__i=a5b-3e5i7m-6v-18 how__is=m-4v3 how__longer=b4 how__this=m5v-8 how__you=a-5m6 how_can=e6v-3
how_can_i=e6v-3 how_did=a-6m7 how_did_you=a-6m7 how_do=a3i5v-13 how_do_i=a3i5v-12 how_does=m7v-9
how_long=v9 how_much_longer=b4 hoy=a5q6 hoy_$=b-4c6q5 hoy__$=q3v4 hoy__manana=a5g4 hoy__mi=b6v-3
hoy_es=b6v-3 hoy_es_mi=b6v-3 hoy_mismo=q4 hoy_mismo_$=q3 hoy_no=g4 hoyo=b9g-6 hoyo_$=b6g-5
hubiera=b3 huele=c5 huelo=c7 huh=n6r7s-3 huh_$=n6r7s-3 human=d9h-4 human_$=d3h-4 humano=d7
humano_$=d6 hun=q-9 hurry=b4c-3 hurt=b3d-3q-4 hurt_$=b-5c3v8 hurt__$=b5c-19q-4v6 hurt__at=c12v-4
hurt__baby=c-3 hurt__get=v4 hurt_my=b6c-5v-7 hurt_myself=b-7q-4v3 hurt_myself_$=b-5c-13q-4v7
hurt_myself_at=c12v-4 hurt_somebody=b4 hurt_somebody_$=b4 hurt_the=c-3 hurt_the_baby=c-3 hurt_to=v3
hurt_to_get=v4 hurting=c-8 hurting_$=c-4 hurting__$=b3c-6v5 hurting_myself=c-6v3
hurting_myself_$=c-6v3 hurts=b-3c4o3 hurts_$=b-5 hurts__$=b6c-3 hurts__i=f4 hurts__much=b-3
hurts_me=b6c-5v3 hurts_me_$=b7c-4 hurts_so=b-4c4 hurts_so_much=b-3 hurts_when=f4 hurts_when_i=f4
husband__deceased=e3 husband__he=b3 husband__in=b-8e4v5 husband__know=b8 husband__take=h4v-4
husband_cant=b6 husband_cant_know=b8 husband_died=b-3e3v-5 husband_he=b3 husband_is_deceased=e3
husband_will=v6 i=a-9b3c-4e-6f3g-11n-3r-3t-4v3 i__$=g-3h-6k4n-12r-13s9v3
i__a=a-8b-8c5d9e-10g-15h5i-8 i__about=b7 i__after=g-3i-6q6v8 i__agree=a5 i__all=b-3v4 i__an=h4v-3
i__and=c-7 i__another=a4c6k8 i__anytime=b5 i__ask=a5 i__assaulted=b3 i__at=v3 i__away=b4 i__awful=c4
i__back=a-3g5l4 i__barely=c5 i__be=b-4j4s-4v-3 i__better=b-3 i__bleach=c-3 i__born=m4 i__breathe=b5
i__care=b5v-5 i__chest=c3 i__come=f8 i__consent=a8 i__cope=b5 i__covid=c10v-4 i__days=k4
i__dead=b4v-7 i__dialysis=q3 i__do=a-3c-3k7v-8 i__doctor=v-8 i__dont=v3 i__down=c7 i__drive=c4
i__eat=b4v3 i__enjoy=b5 i__feel=b7c8v-10 i__fine=v3 i__follow=a-3n6 i__for=c-3v10 i__funny=c4
i__get=a-5b-4i7v4 i__give=v6 i__given=b5 i__go=b5c-3e8 i__going=v5 i__got=a-8v12 i__great=v9
i__had=s3 i__have=a-6b-11c5e8g4h-7i4j-4v8 i__hear=b-5n4 i__here=b4m-4 i__him=b-5c3h-4 i__hold=b3v-3
i__hurt=v-15 i__ill=b-5c8 i__in=g-8l5q7v-7 i__it=b-4n6q5v-7 i__its=b-12c9 i__just=b3 i__keep=b4
i__kill=q3 i__know=f4s-5v10 i__like=a6b6c-14f3v-5 i__live=b5 i__lost=v6 i__lousy=b-3c3
i__make=b-6c-4j5k5p5 i__more=v5 i__my=a-13c-7f5i-4v13 i__myself=c5v-10 i__need=b4f-3j4v-8
i__never=b-3 i__no=h-3i10q-3 i__nobody=b3v-6 i__nothing=a4b11 i__off=a3i-3v8 i__one=a7 i__out=a5v-4
i__peed=b-3 i__raped=b3 i__read=b-9f12 i__recognize=b4 i__see=h6v-11 i__seeing=b5c-4 i__seen=j6
i__sign=f5 i__sit=b-3 i__smoking=v7 i__so=b8r10v-13 i__someone=v5 i__stop=u5v4 i__stopped=b4
i__take=b9k3v-14 i__talk=b-7d3 i__terrible=b-4 i__the=e-5h3m5n3q-4v-7 i__them=b6 i__there=i-3v6
i__these=a-12v10 i__think=c-6s4 i__this=a-7e6v-4 i__to=a3b5c-3e-3q-6s-4 i__too=c3 i__trapped=b5c-7
i__two=v3 i__understand=f3 i__unsubscribed=a3 i__up=b3i3v-4 i__wake=b5v-3 i__walk=i3
i__want=a4b-5e-4f-6h6 i__winded=c3 i__wish=a3 i__worse=c-9v11 i__yes=m5 i__you=e6
i__your=a-12e-3n3v14 i_already=s3 i_already_had=s3 i_already_unsubscribed=a3 i_ask=m6 i_be=b-6
i_beat=b-4v6 i_beat_cancer=b-3v3 i_been=c3 i_beg=n3v-5 i_beg_your=n3v-5 i_believe=e5o3
i_bring=b-3v13 i_bring_my=v9 i_broke=c4 i_can=b11k-5o4v-8 i_can_barely=c5 i_can_come=f8
i_can_hold=b4 i_can_make=b5 i_can_see=v-3 i_cant=a-5b6g-6i3p5r-5u4v-11 i_cant_breathe=b5
i_cant_cope=b5 i_cant_do=f3k9 i_cant_drive=c5 i_cant_eat=b4 i_cant_get=b-3i6 i_cant_keep=b4
i_cant_live=b5 i_cant_make=b-14j4k6p5 i_cant_read=b-9f9 i_cant_sit=b-3 i_cant_stop=b6u5v5
i_cant_take=b9k-4v-4 i_cant_think=c-5 i_cant_walk=i3 i_changed=b-3l4 i_changed_my=b-3l4 i_choke=c5
i_choose=a3 i_choose_to=a3 i_close=b5c-4 i_close_my=b5c-4 i_come=q4v-7 i_come_in=q4v-5
i_could=b7g-3v-8 i_could_see=h3 i_cut=c-3 i_cut_myself=c-5 i_didnt=a4b-3n3v4 i_didnt_ask=a5
i_didnt_get=a-6v9 i_do=m8v-11 i_do_$=m8v-10 i_dont=a-4b-4d6e7g4n3p-8q-4r-7v10 i_dont_care=b5v-5
i_dont_consent=a3 i_dont_do=a-3 i_dont_enjoy=b5 i_dont_feel=b3c8v-10 i_dont_follow=a-3n6
i_dont_give=a-3v7 i_dont_have=a-6b-6c-7e8g4h-6i4v10 i_dont_know=f4s-5v10 i_dont_need=j8v-5
i_dont_recognize=b4 i_dont_see=b9i4 i_dont_talk=b-6 i_dont_think=s4 i_dont_want=a8b-13e-3f-3h6p-3
i_drank=b5c-5 i_drank_bleach=c-3 i_drive=b3g-3i-11v8 i_drop=q-4v10 i_even=b4m-4 i_even_here=b4m-4
i_feel=b7f-3q-3v-4 i_feel_awful=c4 i_feel_fine=v3 i_feel_funny=c4 i_feel_like=b8c-13v-3
i_feel_lousy=b-3c3 i_feel_nothing=b14 i_feel_terrible=b-4 i_feel_trapped=b5c-7 i_fell=c3
i_gave=b-3i4 i_gave_him=b-4c5 i_get=d-6g4v3 i_get_off=v4 i_get_so=b8 i_get_there=i-3v6
i_get_winded=c3 i_give=b6 i_give_up=b8 i_go=v4 i_got=b-13c6i8k3 i_got_a=m3v-5 i_got_no=b-6i9
i_got_nobody=v-3 i_got_the=v-7 i_got_your=v13 i_guess_$=v8 i_guess_so=r6v-5 i_had=c-3h3 i_hate=v-4
i_have=a4b10f-4g-3 i_have_a=c8d9h-3v-16 i_have_another=a4 i_have_cancer=b4v-5 i_have_chest=c3
i_have_covid=c10v-4 i_have_dialysis=q3 i_have_given=b5 i_have_no=b7h-3i3q-3v3 i_have_this=b4
i_have_to=a5c-4h4i-6q-4v5 i_havent_peed=b-3 i_havent_stopped=b4 i_hurt=c3v-3 i_hurt_myself=c3v-3
i_i=v3 i_i_dont=v3 i_just=b13v-7 i_just_want=b11 i_keep=b3v-13 i_keep_seeing=b5c-4 i_know=g4
i_like=a-9h-4v18 i_lost=a-7v9 i_make=v-3 i_might=r-9v8 i_might_do=b6v-4 i_might_hurt=b7c-11v-3
i_miss=b-3v5 i_missed=k8n6q3v-3 i_missed_it=q4 i_missed_my=k7 i_must=j4 i_need=a-16f6g-7h4p4q8v10
i_need_a=b-9g-10h8k3p3v6 i_need_after=q6 i_need_another=c7k3 i_need_my=v4 i_need_someone=v5
i_need_to=f3 i_never=b4 i_no=a3 i_nolonger=v4 i_odd=b10v-7 i_only=f4 i_opt=l5 i_opt_out=a3 i_pass=b6
i_pass_out=b6 i_passed=c3 i_passed_out=c3 i_pay=v4 i_press=a4 i_quit=a-9v13 i_quit_my=a-3v4
i_ran_away=b4 i_reckon=r3 i_regret=b3 i_reschedule=f10 i_revoke=a4 i_said=a9v-8 i_said_stop=a6v-5
i_see=v10 i_see_$=v11 i_sent=v10 i_shake=b6c-3 i_shall=g6 i_should=c3 i_should_be=c3 i_shouldnt=b3
i_shouldnt_be=b3 i_sit=b3 i_sit_in=b3 i_speak=d4 i_speak_to=d7f-3 i_stop=a-3v3 i_stopped=b-3l3v4
i_stopped_smoking=v5 i_supposed=r3v-6 i_supposed_to=m3 i_swallow=f5 i_swallow_$=f5 i_take=a-4b-7l4v4
i_talk=d4m-6 i_talk_to=d5m-6 i_talking=d-9m8v-3 i_talking_to=d-9m8v-3 i_think=b-7c12v-4 i_think_$=c8
i_think_about=b7 i_think_its=b-12c9 i_took=b-13c10v3 i_took_my=b-5v7 i_turn=a4 i_turn_this=a4
i_unsubscribe=v-7 i_unsubscribe_$=v-7 i_used=v3 i_used_to=v3 i_want=a5c-4d7e-10f5h4k-5m-5v-5
i_want_a=a-10b-4d7e-3f4m-3v6 i_want_an=h4 i_want_my=h3 i_want_nothing=a6b-4 i_want_off=a6
i_want_out=a5 i_want_the=h3 i_want_to=b15e-3h-3v-5 i_wanted=v4 i_wanted_to=b3 i_was=b7m4v-9
i_was_assaulted=b3 i_was_born=m4 i_was_dead=v-6 i_was_raped=b3 i_wet=b-5c11 i_wet_myself=b-5c11
i_will=g5v-5 i_wish=b3 i_wish_to=d3 i_withdraw=a5 i_withdraw_consent=a3 i_wont=c-11h3i-4j7q-5s5v-5
i_wont_be=b-4c-4j4q-5s-4 i_wont_need=b8 i_wont_see=b-4 i_work=b-3c-3 i_work_at=v4 i_would=b-10f3r3
i_would_like=f6 i_would_rate=t3 iba=g8v-5 iba_a=g8v-5 id=b-4c-7d6e-6h8n-4u-4 id__be=b8 id__better=d3
id__not=a4s4 id__to=a-3b-7f4g3 id_appreciate=a3u-3 id_be=r3v-7 id_be_better=b3 id_feel=b-3h4
id_feel_better=d3 id_have=g6v3 id_have_to=g6v3 id_kill=b-3 id_kill_for=v3 id_like=b-4h8v-6
id_like_to=a-3b-3f5 id_love=r4 id_love_to=r4 id_rather=b6d4h-4s4 id_rather_not=s4 idea=b-5i-5v12
idea_$=b-5i-5v12 ideas=b9c-3 identity=m5v-3 identity__$=m5v-3 ido=e5v-6 ido__esa=e3v-6 ido_a=e3v-6
ido_a_esa=e3v-6 if=a7e-4g-8i5j-5m3n-3q5u-4 if__call=a-3d3 if__get=a7 if__have=j-4q-3v11 if__is=k3
if__miss=b-3v5 if__picks=i5 if__wake=b4 if__was=v-7 if_he=b7 if_i=a3b5i-4j-4m4q-4v6 if_i_get=a7
if_i_have=j-4q-3v11 if_i_miss=b-3v5 if_i_wake=b4 if_i_was=v-7 if_im=b3v-9 if_possible=q4 if_there=k3
if_there_is=k3 if_theres=b-3i3 if_you=d3g-4 if_you_call=a-3d3 igual=r5v3 igual_$=b4
igual__siempre=b-4v6 igual_que=b-4v6 igual_que_siempre=b-4v6 igualmente=u4
ill=b3d-5e-4f5g10l-5o5p-3q-7v-11 ill__$=d-3g3s3v-3 ill__dead=r-3 ill__gone=b9 ill__my=b7g-3
ill__myself=b3g-4 ill__that=b13 ill__the=f9 ill__there=r5 ill__to=b-4 ill__you=a-8g10v-8
ill_be=b4v-6 ill_be_dead=r-3 ill_be_gone=b9 ill_be_there=r5 ill_burn=b4 ill_burn_that=b4
ill_call=d-4g3 ill_come=b9 ill_do=g-4o4 ill_have=b-4 ill_have_to=b-4 ill_pass=g-3s3 ill_pass_$=g-3s3
ill_report=a3g-8 ill_report_you=a3g-8 ill_take=f8 ill_take_the=f9 ill_tell=b-5g9v-4
ill_tell_you=g5v-4 ill_text=g4 ill_text_you=g4 im=b3e4g3h-12l-4m-6n-3t-5v-5
im__$=a-11b7c4d-4e-8g5i-11k6n-3p-3q10r8s3v4 im__a=b-4g4v-4 im__all=b-3 im__allowed=c-3 im__and=f7
im__anxious=v3 im__apart=b7c-7 im__at=c-4g12v-7 im__bleeding=v5 im__but=e4 im__can=c4 im__chest=f9
im__coming=b-3j11v-8 im__could=i4 im__danger=b7 im__depressed=b-10v9 im__doing=c10v-6 im__down=b6c-5
im__for=c5 im__good=v3 im__i=c-3v4 im__ill=b-7c7 im__it=b8c-6 im__landlord=e5 im__my=g-5
im__now=b-4c-3v4 im__of=b5c-7d4n3 im__off=b6 im__ok=b13v-7 im__on=q3 im__safe=b8e-3v-6 im__sick=c4
im__the=g9i-5v-4 im__these=a4 im__this=c-3 im__to=b3d-3g-5q-4v-6 im__up=a4b-5c3g5 im__work=q-4
im__worse=c4t3 im__you=a9 im_a=v5 im_about=a-4b12 im_about_to=a-4b12 im_afraid=c3p3
im_afraid_$=b-4c7 im_afraid_i=b-3v4 im_afraid_to=b8 im_all=v3 im_anymore=b7e-6 im_anymore_$=b7e-6
im_at=b-3e-6g7v-10 im_at_a=g3 im_at_my=b3g-5 im_at_the=e-5g7v-7 im_better=b6v-5 im_better_off=b6
im_bleeding=c3 im_blocking=a5 im_blocking_you=a5 im_breaking=c-4 im_breaking_down=c-4 im_busy=v-3
im_dead=b-9e-5i-3v16 im_dead_$=b-9e-5i-3v16 im_done=b6 im_driving=f5g4 im_driving_$=f5
im_drowning=b6 im_dying=b-4r4 im_dying_$=v-12 im_dying_to=b-9r4v4 im_falling=b7c-7
im_falling_apart=b7c-7 im_fed=a5 im_fed_up=a5 im_fine=u3 im_fine_$=v3 im_going=v-9 im_going_$=b4
im_going_i=b3 im_going_to=v-8 im_good=c-5r-3s10v4 im_good_$=r-3s10 im_hard=n3 im_hard_of=n3
im_having=b-5c3f6 im_having_chest=f9 im_her=b-9e9 im_hiding=b5c-5 im_hiding_in=b4c-3 im_his=b-7e8
im_in=c13e-6g4s-3 im_in_$=r10 im_in_a=c-3 im_in_danger=b7 im_in_good=v3 im_in_the=g5
im_just=b-4e6g4v-6 im_just_the=b-8e7g-4 im_losing=b5c-4 im_losing_it=b5 im_not=e-3g-9j5s-5v11
im_not_allowed=c-3 im_not_bleeding=v6 im_not_coming=b-3j11 im_not_depressed=b-13v11
im_not_doing=c10v-6 im_not_going=b3 im_not_ok=b13v-7 im_not_safe=b8e-3v-6 im_not_scared=b-7
im_not_the=e4 im_off=g5v-7 im_ok=b-10u-3v6 im_ok_$=b-4v5 im_on=c-8e-4i10v-3 im_on_the=b4e-4
im_over=a4c-6v6 im_over_the=c-3v9 im_over_these=a4 im_quite=b-7c9 im_reporting=a3
im_reporting_you=a3 im_scared=b11f4v-11 im_scared_$=b4 im_scared_and=f7 im_scared_to=r-4
im_shaking=c-4 im_sick=c14k8v-3 im_sick_$=k8v-4 im_sick_in=c5 im_sick_of=b3c-3 im_so=b14v-9
im_so_afraid=c4 im_so_scared=v-6 im_spiraling=b4c-4 im_standing=b-6v6 im_still=r5 im_stuck=g5
im_suicidal=v-10 im_suicidal_$=v-10 im_the=b-7e13g-5v-3 im_the_landlord=e5 im_throwing=c3
im_throwing_up=c3 im_too=c6 im_too_sick=c4 im_working=c-3 importo=b3 in=a-4f-3g7h-8i-6m-13n-4t-4u-3
in_$=c-7g-15j6l13r13v5 in__$=m-4q4v6 in__and=b9c-5 in__attic=b3 in__bathroom=b3 in__car=b6i-5
in__coma=b-3 in__dark=b3 in__day=g-3 in__drink=b4 in__eye=c5 in__feet=c4 in__food=b3c-5
in__future=b-4 in__hand=c-5 in__head=b11c-8 in__hours=g6v-7 in__lobby=v5 in__me=b-4v10
in__meeting=g6 in__middle=g4 in__my=v-4 in__of=b3v-4 in__room=b6v-3 in__shape=t3v3 in__shower=v-4
in__spit=c4 in__spring=e3v5 in__than=k8 in__tub=c3g4 in__week=c6g-3 in__work=j-3 in_a=b-11g13v-10
in_a_coma=b-3 in_a_meeting=g6 in_a_week=c6 in_an=v-9 in_an_hours=g4v-6 in_anything=b3c-7
in_anything_$=c-7 in_bed=c4g-3 in_bed_$=c5 in_charge=d3 in_charge_$=d3 in_class=g4r-3 in_danger=b7
in_danger_$=b7 in_days=c3 in_earlier=k4 in_front=b3v-3 in_front_of=b3v-3 in_good=v3 in_good_shape=v3
in_june_$=b-4e3 in_march=e3 in_may=e4 in_may_$=e4 in_me=b5 in_me_$=b5 in_my=b19g-7i-3 in_my_attic=b3
in_my_drink=b4 in_my_feet=c4 in_my_food=b3c-5 in_my_hand=c-5 in_my_head=b12c-9 in_my_room=b6v-3
in_my_spit=c4 in_pain=c4 in_pain_$=c5 in_sooner=k5v-5 in_tears=v-3 in_tears_$=v-3 in_that=b3v-5
in_the=g3p5 in_the_bathroom=b3 in_the_car=b5 in_the_day=g-3 in_the_future=b-4 in_the_lobby=v5
in_the_middle=g4 in_the_shower=v-4 in_the_spring=e3v5 in_the_tub=c3g4 in_there=v9 in_there_$=v9
in_to=j-3 in_to_work=j-3 in_tomorrow=g-5k-4q3 in_tomorrow_$=g-5k-4q3 in_weeks=b3c-3 in_with=b-4v10
in_with_me=b-4v10 inconsolable=b7 inconsolable_$=b7 indeed=r5 infierno=b5 info=c-3m9 info_$=c-3m9
informacion=m4 informacion_$=m4 ingles=a-3b-6e-3f12k-3 ingles_$=b-3e-3f6 ingles__$=k-3
ingles_please=k-3 ingles_please_$=k-3 inhaler=c5 ins=i-3v3 ins_$=i-3v3 inside=b4 inside_$=b6
instead=h5o-3v-5 instead_$=h5v-4 insulin__$=v6 insulina__mas=c5 insulina_de=c5 insulina_de_mas=c5
insurance=c-3v5 insurance_$=v10 insurance__$=a-3 insurance_card=a-3v3 insurance_card_$=a-3
insurance_is=v3 intento=b4 intento__$=b4 intento_matare=b4 intento_matare_$=b4 interes=h8
interes__$=h8 interes_please=h8 interes_please_$=h8 interesa_$=a-4s3 interested=a3e-3r3
interested_$=r5s5 interested_in=a3 internet=v7 interpreter=f3 inyeccion=c4 inyeccion_$=c4
inyecte=b5c-6 inyecte__la=b5c-6 inyecte_toda=b5c-6 inyecte_toda_la=b5c-6 ir=a-7b-9c-3f9g-4h3i8k8v-4
ir_$=a-3b-8c-5i7j8k14s4v-3 ir__ayunar=v7 ir__bano=c6k-3 ir__da=s-6 ir__jueves=f5 ir__la=k-5 ir_a=j-4
ir_al=c6k-3 ir_al_bano=c6k-3 ir_cancelar=k-6 ir_con=h5 ir_el=f6 ir_el_jueves=f5 ir_en=v7
ir_en_ayunar=v7 ir_me=s-6 ir_me_da=s-6 ir_porque=k3 ire=j7v-5 ire_$=j7v-5 irme=i6 irme_$=i6
irme_con=b3 is=a-9b-4d-5g-10h-3j-5l-6m4n-8p-4v7 is_$=b-6e5g-3m4r6v4 is__$=b-9c16g-4h-7m3p3s-3v-16
is__a=b-4d-8e-3h7k3v-4 is__about=m8v-6 is__and=c10v-12 is__another=h4 is__anyone=v-3
is__appointment=k-4m-4v12 is__at=d5 is__bad=b5v-3 is__blood=c-3 is__daughter=b-3e3 is__doctor=h-6v7
is__fire=e3 is__from=m3v3 is__hard=v-3 is__headache=c-4 is__high=v-3 is__in=m-3v9 is__me=b13c-4
is__much=b3 is__my=b13c-11 is__night=b3 is__nine=c8 is__now=b7c-7g-4v5 is__on=b4c-3 is__pain=c-9
is__problem=v-3 is__really=m3 is__red=c5v-3 is__require=v4 is__sick=v3 is__since=c3 is__something=v9
is__son=m-3 is__the=e-4m-4v6 is__to=g6v7 is__up=c10d3v-10 is__wife=e9 is__with=r3v-11 is__work=e3
is__you=m6n-5 is_a=c-3e10m-5v-5 is_a_headache=c-4 is_a_nine=c8 is_a_pain=c-9 is_a_work=e3
is_about=b-4 is_all=c-4 is_all_red=c5v-3 is_at=b6v-5 is_at_the=b6v-5 is_back=b12c3v-11
is_back_$=b12c3v-11 is_bad=b3f3g-4n3v-11 is_bad_$=c3f3n3v-5 is_bad_now=b7 is_beating=b3v-6
is_better=g7v-5 is_broken=b6c-3 is_bruises=b4c-3 is_bruises_on=b4c-3 is_burning=c3d3
is_burning_up=c3d3 is_close=v3 is_cutting=b4c-4 is_dead=e5 is_dead_$=e5 is_deceased=e3
is_deceased_$=e3 is_down=c-4v5 is_down_$=c-4v5 is_dying=v9 is_dying_$=v9 is_easiest=r3
is_easiest_for=r3 is_fine=r8v-9 is_fine_$=r9v-7 is_following=b4 is_following_me=b4 is_full=c3
is_getting=v5 is_gone=b-5c7 is_gone_$=b-5c9v-6 is_gone_thanks=u3 is_good=c-12f5o4 is_good_$=f5o3
is_goodbye=b13 is_goodbye_$=b13 is_harassment=a4e-3 is_having=b-3c4 is_her=e4 is_her_daughter=e3
is_his=b-3m-3 is_home=b-6v7 is_hot=v-4 is_in_my=b6 is_it=a-4b-7m6n-4r-5v14 is_leaking=c4
is_leaking_$=c4 is_low=c8v-6 is_low_$=c8v-6 is_mean=b3 is_mean_and=b3 is_my=k-4m-5v11 is_off=e-3
is_ok=r-5 is_ok_$=r-5 is_one=k3 is_out=c-6i4v5 is_out_$=v7 is_racing=c4 is_red=c4 is_right=v-5
is_scared=b-7v6 is_scared_of=b-7v6 is_sick=c-17i3v3 is_sick_$=c-14i6 is_spreading=c5
is_spreading_$=c5 is_talking=c8 is_that=e-5n-4v11 is_the=b-8c-15e8h-7m-7v16 is_the_blood=c-3
is_the_doctor=h-6v7 is_there=c-7e-5h13k3 is_there_$=p3 is_there_a=a3h8k3v-3 is_there_another=h4
is_there_anyone=v-3 is_there_something=c-3v9 is_this=a-11b-9d-7e-13f4h-4m25q-3v-22
is_this_$=a-3f-10m11v-5 is_this_a=d-6 is_this_about=m8v-6 is_this_really=m3 is_this_the=v8
is_too=b6c-5v-11 is_too_hard=v-3 is_too_much=b3 is_weeping=b-3c3 is_weeping_$=b-3c3 is_wrong=v-3
isnt=a-4b-3e4v-3 isnt__$=b-5c3e14 isnt_moving=c3 isolated=a-3b4 isolated__alone=a-3 isolated_and=a-3
isolated_and_alone=a-3 issues=v5 issues_$=v5 it=b3c-10d-4e-4g-9h-7j5k7l-5t-4
it_$=a-5b5c-6i-6m-7q-14r9 it__$=b-7c-5g-5i-4j10l-3m5n4q-7t-3v4 it__down=c7 it__friday=q5
it__good=c-3 it__in=g-3 it__more=b7v-4 it__my=c-4j7k-3 it__need=b5m6v-4 it__someone=a8b-5
it__stop=a4c4 it__the=b4 it__to=b-5k4q7v4 it__when=f11 it__with=b-4i5 it__you=q4 it_a=t5
it_again=c-3n9 it_again_$=c-3n8 it_all=a-3b7v-4 it_all_to=a-3 it_anymore=k-6 it_anymore_$=b3k-6
it_back=c-4k6 it_back_$=k4 it_be=v4 it_can=k3q4 it_can_you=q4 it_done=s3 it_for=a7b-6m7v-5
it_for_$=m8v-4 it_for_someone=a8b-5 it_going=v3 it_going_to=v3 it_has=q5 it_has_to=q5 it_hurt=c-3v13
it_hurt_$=v7 it_hurts=b-5c9f9v-4 it_hurts_so=b-3c3 it_i=b7 it_in=b4c-4v9 it_is=b3c-3g-3r6v9
it_is_$=g-3r6v12 it_now=a3 it_off=a-7j9v-5 it_off_$=a-8j9v-3 it_out=a10n-7 it_out_$=a9n-6
it_over=v-3 it_started=c3 it_take=v3 it_to=j5q9 it_to_my=b-3j6 it_tomorrow=g-4 it_was=c-3r-4t-5v8
it_wont=c6 it_wont_stop=c4 its=a-5l3u-3v-3 its_10=g8 its__$=b-4c8i-6 its__me=b-3 its__planned=b5
its__than=c3 its__to=a-3g-5l6 its__too=b5c-3 its_a=g-5 its_all=b6c-3r4 its_all_too=b5c-3
its_cancer=v-6 its_my=b8 its_ok=a-4g-6l7 its_over=b13v-5 its_worse=c3 its_worse_than=c3 ive=c4g-3s3
ive__a=b-3c4 ive__been=v-4 ive__enough=b7 ive__having=c3 ive__the=c8v-7 ive_asked=s3 ive_been=e-5v4
ive_been_having=c3 ive_decided=j3 ive_got=a-3c6 ive_got_a=b-3v3 ive_got_the=c8 ive_never=v-4
ive_never_been=v-4 jaja=b-9c-7v8 jaja_$=b-9c-7v17 jaja__$=v-10 jaja_si=v-10 jaja_si_$=v-10 jajaja=v5
jale=c5 jamas=s5 jamas_$=s5 jefe=b-5 jefe__mata=v3 jefe_me=b-5 jefe_me_mata=v3 jeje=v8 job=u7v-3
job_$=v3 jodas=a4 joke=m3v3 joke_$=m3 joke__me=v5 joke_killed=v5 joke_killed_me=v5 jose=e6 joy=b8c-8
joy__anything=c-7 joy_in=c-7 joy_in_anything=c-7 jueves=o-3q6 jueves_$=q6 jueves__$=k-3
jueves_latarde=k-3 jueves_latarde_$=k-3 julio=v5 julio_$=t-5v6 july=v6 july_$=t-7v8 jump=b6i4v-8
jump_$=b8i5v-8 jumped=v6 june=v4 june_$=b-4e3 just=b4c-6d4f-3g4m-3 just__$=b5c-4d7g9 just__in=g5v-3
just__it=a-4k6 just__me=b-3v-3 just__neighbor=b-4e3 just__the=b4 just__to=a4 just__up=g3
just_a=b4g-4k3 just_call=a-4d9g-4 just_killing=v8 just_let=a4b-6 just_let_me=a4b-6 just_numb=b9c-3
just_numb_$=b9c-3 just_the=b-8e7g-4 just_the_neighbor=b-4e3 just_took=b3 just_want=b11
just_want_it=a-3 just_woke=g3 just_woke_up=g3 justificante=v6 justificante_$=v6 keep=f-4l-3
keep__$=c5v-10 keep__down=b-7c5 keep__me=v4 keep__reminders=v9 keep__the=b5c-4 keep__this=b4
keep_anything=b-4c3 keep_anything_down=b-4c3 keep_doing=b5 keep_doing_this=b5 keep_going=b5
keep_going_$=b5 keep_seeing=b5c-4 keep_seeing_the=b5c-4 keep_texting=m3v5 keep_texting_me=m3v5
keep_the=u3v9 keep_the_reminders=v9 keeps=c4 keeps__$=b-5 keeps__me=c3 keeps_spinning=v-4
keeps_spinning_$=v-4 kevin=e4 keys=v3 kiche=d-3f6 kiche_$=d-3f6 kid=c5g-3 kid_$=v3 kids=b-3g3p-3
kids_$=g4 kids__$=g6v-14 kids__is=k3 kids_are=q3 kids_that=v8 kids_would=b3 kien=m6 kien__$=m6
kil=b13 kill=a6b7c-6g-4q5v-3 kill__$=b9 kill__a=v3 kill__if=v6 kill__text=a7v-4 kill_for=b-3q3
kill_for_a=v3 kill_me=b3 kill_me_$=b3 kill_me_if=q3v6 kill_my=j3 kill_myself=b3 kill_the=a7v-4
kill_the_text=a7v-4 killed__$=v3 killed_me_$=v3 killing=b-6c4 killing__$=b-4c9v-4 killing_me=b-7c10
killing_me_$=b-6c12v-3 killing_myself=c-4 killing_myself_$=c-3 kim=d-4h4 kim_$=d-4h4 kind=a-4g-3m3u7
kind__you=a-5g-3u5 kind_of=g-3m3u3 kind_of_you=g-3u3 kindly=a3 kms=b13 kms_$=b11 knee_$=c4
knee_is=c-4v3 knees=c7h-4 knees_are=c3 kno=e4 knock=g-4v4 knock__off=a3v-4 knock_it=a3v-4
knock_it_off=a3v-4 knot=c3 knot__my=c3 know=a-7b3g4q-5s-5 know_$=a-5b-8e-3s-5v14 know__im=b6e-7
know__much=b4 know__schedule=g3v3 know__shift=g4 know__this=m8v-4 know__to=b3f5 know__your=f3
know_how=b8v-4 know_how_much=b4 know_if=c5 know_im=b8 know_my=g8 know_my_schedule=g3v3
know_my_shift=g4 know_what=f7m6v-10 know_what_this=m8v-4 know_what_to=f5 know_where=b-6v-7
know_who=b6m-3 know_who_im=b6e-7 korean=f3 kreyol=f6 la=a-5f-5h-3m-13o8p-10q-4
la__$=b-4f-12h-10i3k-10m-4o3q-4r-7v-3 la__a=b10j-3q4 la__cambiar=i-3 la__de=a-6c-4d4v12
la__del=j3k-5 la__doctor=o-3v8 la__el=d6g7 la__encia=b4 la__es=c-6v9 la__esta=b-8v6 la__fue=d-3
la__martes=f8o4 la__me=g3r-3t3v-13 la__no=c5v-6 la__parada=e5 la__pero=b5 la__please=j3
la__porque=o4 la__pronto=o3 la__que=r4 la__quiero=a-7k4l4 la__se=c6 la__sea=k5r3 la__social=d6
la__tengo=c5v-5 la__vez=a6 la__y=c4 la__ya=c-3 la_baja=l4 la_baja_$=a6 la_bateria=i7v-4
la_bendiga=b-5u3 la_bendiga_$=b-5u3 la_boca=c4v-3 la_boca_$=c3 la_cabeza_$=v-7 la_cadera=c-3e5
la_cadera_$=c-6e5 la_calle=i-3 la_cama=b3 la_cama_de=b4 la_cara=b3v3 la_cara_$=c-4v5 la_casa=b5g6v-5
la_casa_$=g6v-3 la_cita=a-3b-3d-5j14k4s-4v-11 la_cita_$=a-5f-8j9v-7 la_cita_del=j3k-4
la_cita_please=j3k-4 la_cita_y=a3 la_clinica=b-8 la_clinica_$=b-7 la_clinica_es=v3 la_comida=b3c3v-6
la_comida_$=b3c3v-6 la_consulta=j3v3 la_consulta_$=v3 la_cuidadora=b5c-3 la_cuidadora_$=b5c-3
la_curiosidad=b-3v3 la_de=c-4o5v3 la_del=c-3f7m-3v11 la_del_doctor=o-3v8 la_del_martes=f8o4
la_direccion=f4 la_direccion_$=f4 la_doctor=d5g4v3 la_doctor_$=h-5v5 la_enfermera=d3
la_enfermera_$=d6 la_enfermera_fue=d-3 la_escuela=v4 la_escuela_$=v4 la_espalda=c9v-4
la_espalda_$=c9v-4 la_farmacia=v6 la_fecha=b9 la_fiebre=b-3 la_fiebre_$=b-3 la_fuente=c4
la_fuente_$=c4 la_garganta=b-3c3 la_gasa=c3 la_gasa_esta=c3 la_gripa=v3 la_gripa_$=v3 la_gripe=c-5v7
la_gripe_$=c-5v7 la_herida=b-4c4 la_hija=e3 la_hinchazon=a-3 la_insulina_$=c-4 la_inyeccion=c4
la_inyeccion_$=c4 la_licencia=i4 la_licencia_$=i4 la_lista=a3 la_lista_$=a5 la_luz=v7 la_manana=c5
la_manana_$=c5 la_mano=b10c-6 la_mano_$=b7c-4 la_mano_encia=b4 la_mas=o7p-4 la_mas_pronto=o3
la_mesa=b7 la_mesa_$=b7 la_mierda=a7 la_mierda_$=a7 la_migra=b5v-4 la_migra_$=b5v-4
la_nextweek=g6k-6v5 la_nextweek_$=g3k-4v6 la_oficina=v-4 la_oficina_$=v-4 la_operacion=b4v-5
la_operacion_$=b6 la_operacion_tengo=c5v-4 la_orilla=b8c-5 la_orilla_$=b8c-5 la_orina=c5
la_orina_$=c5 la_otra=a4 la_otra_vez=b3 la_pastilla_de=v4 la_pena=v-4 la_policia=a-4b5
la_presion=b-3c3 la_presion_$=c3v-5 la_primera=o3 la_primera_porque=o3 la_puede=k6q3
la_que=b-7h4k6o-5q-3r14 la_que_sea=r3 la_quieren=v3 la_quieren_$=v3 la_receta=v6 la_respiracion=c3
la_respiracion_$=c3 la_rodilla=c3 la_sangre=s-4 la_sangre_$=s-4 la_segunda_$=o3 la_semana=e5
la_semana_parada=e5 la_senal=e-4n3 la_senora=s-3 la_tarjeta=v4 la_tos=v4 la_tos_$=v4
la_trabajadora=d6 la_trabajadora_social=d6 la_tristeza=b3 la_vacuna=c-6 la_vacuna_$=c-7
la_verdad=v-4 la_verdad_me=b-3 la_vida=v5 la_vida_$=v6 la_vista=c9 la_vista_$=c9 la_voy=b5
la_voy_a=b5 labor=c7 labs=c-5h-3v12 labs__$=c-5v9 labs_back=c-5v9 labs_back_$=c-5v9 lado=i4s3
lado_$=s3 lado__la=i4 lado_de=i4 lado_de_la=i4 lado_no=a4 lady=b-4d4e3h6v-5 lady_$=e3
lamanana=a-6b3d-8o-4p3q6s-3 lamanana_$=a-3b-10c-6d-4f-3o-8p8 lamanana__$=o-6 lamanana__better=f6
lamanana_estoy=b4 lamanana_lamanana=o-9q6 lamanana_lamanana_$=o-9q6 lamanana_so=q-3 landlord=e5
landlord_$=e5 language=f6 language_$=f6 lanoche=v-8 lanoche_$=b-4c6g4i4q5v-5 lanoche__the=b3
larguense=a4 larguense_$=a4 las=h-3q6s-3t-5v-10 las_2=f-3 las_3=o-10q8 las_3_$=o-10q8 las_5=f6
las_6=d-5g3 las_6_$=d-5g3 las__$=a-6c-3f-10g5i-6o-13q13r-9 las__de=b7v-6 las__en=b3c-5 las__no=a5
las__y=b-4f4o6 las_agujas=a-3v3 las_agujas_$=a-3v3 las_cinco=o5 las_dos=f3 las_dos_y=f3
las_fechas=n7 las_fechas_$=n7 las_ganas=b6v-5 las_ganas_de=b6v-5 las_hello=a4 las_llamadas=a3
las_manos_$=b-4c6 las_muneca=b7c-5 las_muneca_$=b7c-5 las_nubes=c3 las_nubes_$=c3 las_nueve=o5
las_once=n-3 las_once_$=n-3 las_pastillas_en=c-3 las_piernas=c3 las_venas=b6c-6 las_venas_$=b6c-6
last=a5e4g-4h3n-3q-3 last__$=a9b-6r3 last__and=c-4 last_month=e3 last_night=c3v-6 last_night_$=c3v-6
last_one=a5b-5 last_one_$=a5b-4 last_time=b-8h7k-4v4 last_time_$=b-6v7 last_week=b6c-4e3v-5
last_week_$=b3 last_week_and=c-4 last_year_$=b-4e4 lastime=c7 lastime__el=c5 lastime_en=c5
lastime_en_el=c5 latarde=g3q3v-9 latarde_$=q6v-5 late=b-3v9 lately=c5 lately_$=c5
later=a-7b-6c-13d-9g13k3p4q-3r-4v-10 later_$=a-6b-4c-11d-8f-4g25k-8q-3r-3v-6 later__$=k8
later__driving=f5 later__the=g-7p6 later_date=k5 later_date_$=k5 later_im=f5 later_im_driving=f5
later_in=g-7p6 later_in_the=g-7p6 later_please=g6 later_please_$=g6 laughing=v10 laughing_at=v7
law=e3 lawyer=a3 le=c-5g8h-8i-5j-6k-4m-5q-7r-8s-4u6 le__$=a-6b-7c-5g15v-8 le__a=b12 le__al=c-5g-3v5
le__bien=n4u7v-6 le__de=c8 le__falta=b8 le__miedo=b-9v11 le__para=a9v-5 le__salida=b4 le__un=b-3
le_aviso=a-3b-3g5 le_aviso_$=a-3b-3g5 le_confirmo=g4 le_contesto=g6 le_contesto_$=g6 le_di=a-3c9
le_dieron=e3v-3 le_digo=c-4g7n-3 le_digo_$=g4 le_dio=c3 le_dio_un=c3 le_gane=v6 le_gane_al=v6
le_hago=b6 le_hago_falta=b8 le_importo=b3 le_pego=b3 le_pego_al=b3 le_pico=a7v-4 le_pico_para=a7v-4
le_pido=b3 le_pido_a=b4 le_tengo=v5 le_tengo_miedo=b-3v6 le_veo=b4 le_veo_salida=b4 le_voy=b5
le_voy_a=b5 leaking=b-5c11v-4 leaking_$=c5 leaking__$=c4 leave=a5c-4 leave__alone=a4b-10
leave__house=b10 leave__out=a3 leave_me=b-5 leave_me_alone=b-4 leave_me_out=a3 leave_the=b7
leave_the_house=b7 leave_us=a3 leave_us_alone=a3 leaving=b4 lee=d-3h3 left=b4v-5 left_$=b4
left__$=b-4 leg=v3 leg_$=v3 leg__$=v4 leg_is=c5 legit=m6 legit_$=m6 legs=c5v-3 lejos=i3 les=a6m-4v-5
les__$=g6v-3 les__mi=v4 les__que=a8v-8 let=a4b-3j6r-4v-7 let__be=a9 let__die=b12 let__finish=g4
let__leave=b7 let__sleep=g5 let__talk=d6g-6 let_me=a6b-3c-8r-3 let_me_die=b12 let_me_finish=g4
let_me_leave=b7 let_me_sleep=g5 let_me_talk=d6g-6 lets=o5r5v-5 lets__with=o5 lets_do=v-4 lets_go=o3
lets_go_with=o5 letter=v5 letter_$=v5 levantar=c7 levanto=b3 level=c6 libere=j6k-3 libere_mi=j6k-3
licencia=i4 licencia_$=i4 license=b-3i7 lie=c7 lie__$=c7 lie_down=c7 lie_down_$=c7 life=a-6b6
life__too=v-3 life_is=b4v-4 life_is_too=v-3 lift=b-3i8j-6 lift_$=i5 lift__$=i4j-5 light=c4
light_at=b5v4 like=a-6l3r3 like__$=c6f-3v-4 like__be=a-4 like__book=f6 like__doctor=h3
like__going=b-10c6 like__said=v5 like__to=a5 like__up=b3c-5 like__very=f4 like_a=c-4m3
like_around=g5 like_crap=c6 like_crap_$=c5 like_giving=b3c-5 like_giving_up=b3c-5 like_im=b-4
like_im_going=b-9c6 like_that=r5 like_that_very=f4 like_this=b8 like_this_$=b8 like_to=b-5f6l6
like_to_be=a-4 like_to_book=f6 like_you=v5 limite=b6 limite_$=b6 linda=e3n-5u6v-8 linda_$=e3n-5u6v-8
line=m-4n8 line_$=n7 link=v9 liquido=c4 list=a6e-3j-3 list_$=a12e-3j-3v-12 list__$=a-4f-3
list_again=a-5n3 list_again_$=a-5n3 list_for=v6 lista=a5 lista_$=a7 listening=b5 listening_$=b5
listens=h4 listens_$=h4 little__$=g3 live=a-5i-4s5v-10 live_$=b4v-3 live__$=d3s4 live__anymore=b-4
live__this=b4 live_for=b10 live_for_$=b10 live_here=b-11e5 live_here_$=b-6 live_here_anymore=b-4
live_person=d4 live_person_$=d4 live_with=b3 live_with_this=b3 living=c-3 living_$=b8c-3v-7
living__dream=b-7v8 living_the=b-7v8 living_the_dream=b-7v8 llaga=c3 llama=g4 llama_$=g4
llamada=d4m3 llamada_$=d5m3 llamadas=a4d-4 llamadas_no=a3 llamame=a-3d5s3 llamar=a5d4v-6
llamar_$=a10d-3v-4 llamar__soy=a-3 llamar_alguien=g3 llamar_no=a-3d7 llamar_no_soy=a-3
llamarme=a4d-3f5 llamarme_$=a5d-3 llamaron=a-5v12 llamaron_$=a-9v9 llame__doctor=c3d4 llame_el=c3d3
llameme=a-7d6q-3 llameme_$=a-5d4 llamen=a8d-3s-4v-7 llamen_$=a5s-3v-4 llamen__$=f3 llamen__a=d4
llamen__la=b5 llamen_a=b5 llamen_a_la=b5 llamen_please=f4 llamen_please_$=f4 llamo=a-5e6v5
llamo_$=v10 llamo__$=e3 llamo_asi=e3 llamo_asi_$=e3 llegar=b-4i6s3 llegar_$=i9s3v-5 llegaron=v3
llego=a-5g-4n5v8 llego__mensajes=a-3v11 llegue_$=g-4v7 lleva=b-6i7 llevame=b9 llevar=b-3i-5v4
llevar__mi=v3 llevar_a=v3 llevar_a_mi=v3 lleve=f3 lleve_$=b-5f3 llevo=v5 llevo__dias=c3v-3
llevo_los=v7 llevo_tres=v-3 llevo_tres_dias=v-3 llora=b-5c3 llorar=b8s-3v-4 llorar_$=b8s-3 lloro=b6
lo=e5g6h-4j-3r-4s3 lo__$=a-3b-3e6i-7v8 lo__a=b-4g6v-3 lo__como=c4 lo__con=g3 lo__la=e5
lo__me=a3b3v-5 lo__por=a-3v3 lo__y=b3 lo_agradezco=u3 lo_doy=a-3v3 lo_doy_por=a-3v3 lo_hago=i5
lo_mataron_y=b3 lo_pienso=g9 lo_platico=g3 lo_platico_con=g3 lo_puede=n6 lo_que=a7b7c5v-7
lo_que_como=c4 lo_que_me=a3 lo_voy=b-3 lo_voy_a=b-3 lobby=v5 loca=c-4v4 loca_$=b6c-3 located=v4
locked=b-4v4 locks=c3v-4 locks__in=b3 locks_me=b3 locks_me_in=b3 locks_up=c4 loco=b3 loco_$=b3
locura=b4 locura_$=b4 log=v11 lol=a-9b-13c-11i-7v6 lol_$=b-9c-7i-7n-8v7 lol__$=n4v-10
lol__chat=a-6v7 lol_wrong=a-6v7 lol_wrong_chat=a-6v7 long=v3 longer=a4b10v-9 longer_$=a4b4v-3
longer__can=b4 longer_i=b4 longer_i_can=b4 look=e-3 look_$=b-3 look__my=v8 look_at=v8 look_at_my=v8
look_i=a4b3 looking=e7 looking__$=c3e7 looking__ways=b3 looking_for=e8 looking_for_$=e7
looking_up=b3 looking_up_ways=b3 looks=c-4v3 looks__$=c-4v3 looks_good=c-4v3 looks_good_$=c-4v3
lord=b5 lord__me=b7 lord_take=b5 lord_take_me=b5 los=b-3c-3e-5h-3k-3u4 los__$=a-6e-3f-5t-4u4
los__a=a11b-13 los__como=c6 los__me=b6v-5 los__otra=l5 los_avisos=a4 los_bloqueo=a4 los_bloqueo_$=a4
los_brazos=b5c-4 los_brazos_$=b5c-4 los_cuide=b-4u7v-3 los_cuide_$=b-4u7v-3 los_dedos=c3 los_dias=n3
los_dias_$=n3 los_doctor=b4 los_martes=q3 los_mensajes=a-8l4n-4v8 los_mensajes_$=a-3v8
los_muertos=b4 los_muertos_$=b4 los_nervios=b13c-4v-7 los_nervios_$=b3 los_nervios_me=b5
los_ninos=b3g4v-7 los_ninos_$=g4v-6 los_papeles=a-5v3 los_papeles_$=a-5v3 los_pies=c5
los_precios=b-6v6 los_precios_$=b-6v6 los_puntos=v5 los_puntos_$=c3 los_puntos_y=v3 los_quiero=a9
los_recordatorios_$=v3 los_textos=a-3 los_textos_$=a-3 los_tobillos=c3 los_voy=a11b-7
los_voy_a=a11b-7 lose=a3b3 lose__$=b3 lose_it=b5 lose_it_$=b3 losing=b6 losing__mind=b5 losing_it=b5
losing_it_$=b5 losing_my=b5 losing_my_mind=b5 lost=b-4e4g-5 lost_$=a15v-8 lost_20=b-3c3
lost__baby=b3 lost__in=v-5 lost__insurance=j3v-7 lost__pounds=b-3c4 lost__voice=c5 lost_my=a-5v8
lost_my_insurance=j3v-7 lost_my_voice=c5 lost_the=b4 lost_the_baby=b3 lot=v8 louder=n7 lousy=b-3c6
lousy_$=b-3c6 love=r4u5v-7 love__$=r4 love_to=r4 love_to_$=r4 love_you=u5 loves_me=b3 low=c8v-6
low_$=c8v-6 ltr=g7r-3 ltr_$=g7r-3 lucho=a-3b3 lucho__$=a-3b3 lucho_mas=a-3b3 lucho_mas_$=a-3b3
luego=b-5c-4f3g7r3v-4 luego_$=b-4f4g5r5 lugar=j8 lugar_$=j5 lugar__otra=j3 lugar_a=j3
lugar_a_otra=j3 luis=e8 lunar=c4 lunes=g3o-5q7v-3 lunes_$=c-7d3g4 lunes__$=f4 lunes_el=c6
lunes_latarde=f4 lunes_latarde_$=f4 lunes_ya=b3 luz=v7 lymph=c5 lymph_nodes=c5 maam=e3v-3 machete=b3
machete_$=b3 machine=m3 machine_$=m3 machines=d3 made=b3t-5 made__peace=b4 made__sick=c5
made_me=c5t-5v3 made_me_sick=c5 made_my=b4 made_my_peace=b4 mailbox=c4 mailbox_$=c4 main=v3
main__$=o-7v9 main_street=v3 main_street_$=o-7v9 make=a5c-3g-4k4 make__$=c-3j-5k10)";

}  // namespace rb::grammar
