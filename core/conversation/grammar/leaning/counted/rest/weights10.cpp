#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning10;
const std::string_view kLeaning10 = R"(
~galo>=b5n4v-4 ~galog=f7 ~gam=a-3b-3c-4d-3e-5i3v8 ~game=a-3c-6e-5i3v8 ~game>=e-5i3
~gan=a10b-6d-4e-3f-5g-12j4k-5 ~gan>=a7b-9i6j5l-4 ~gana=b5c-6 ~ganas=b5c-6 ~gand=a6 ~gando=a6
~gane=v6 ~gane>=v6 ~gant=b-10c8 ~ganta=b-3c3 ~ganto=b-5 ~gar=b7c-4d-7e-8g-3h-8j3k-5l-3n7v-3
~gar>=c-3e-4h-4i6j4k-4 ~gara=b6 ~garag=b6 ~garb=n7v-4 ~garbl=n7v-4 ~gare=b3 ~garet=b3 ~garg=b-3c3
~garga=b-3c3 ~garr=c-4n7 ~garra=b-4 ~garre=n8 ~garro=b6c-8v5 ~gars=b-3c7 ~gars>=b-3c7
~gas=b-9c7i12v-7 ~gas>=a-6i10v-5 ~gasa=c3 ~gasa>=c3 ~gasp=b-4c6 ~gat=c-9r-5s6v6 ~gati=c-3r-5s6
~gativ=c-3r-5s6 ~gato=c-6v4 ~gav=c7g-4v-3 ~gave=c7g-4v-3 ~gave>=c7g-4v-3 ~ge>=e-10g-5j-11k6u-6
~ged=j3l3n3u6v-5 ~ged>=j3l3n3u6v-5 ~gen=a-12c3d9e-4i-6j3k9l-4m-3n-5r3v-15 ~gen>=b-4c4v-3 ~genc=b9j3
~genci=b4j3 ~gency=b5 ~gend=k11l-3r3 ~genda=k10 ~gende=r3 ~gene=h3 ~gener=h3 ~geno=c5 ~geno>=c5
~gent=a-9b-6c-5d14v-3 ~gent>=b-3d6 ~gente=a-8d11h-5 ~ger=c3d9f-6g-4i4j5r-5v-8
~ger>=a3d3f-5g-5i4j3r-3v-6 ~get=a6b-9e-14f-4i6n-3q4u-4v-6 ~get>=a3e-11f-3i3m3 ~gets=v-3 ~gets>=v-3
~gett=a4b-9i5 ~getti=a4b-9i5 ~gge=c4n3v-6 ~gged=b3n3v-4 ~gged>=b3n3v-4 ~gger=c3 ~gger>=c3 ~ggi=b-3c3
~ggin=b-3c3 ~gging=b-3c3 ~gh>=e-5h5i-4j-4q-4v4 ~ghb=e5 ~ghbo=e5 ~ghbor=e5 ~ghe=b-4 ~ghed=b-4
~ghed>=b-4 ~ghi=b-4v5 ~ghin=b-4v5 ~ghing=b-4v5 ~ght=a-13b8c4f-7g-5h-4j-4k-4l-5m-8n-13p-3r4s-3v-5
~ght>=a-5c10d-4e-3f-3g-3i-7m-4n-7r4s-6u-4 ~ghte=a-3c-5 ~ghten=a-3b3 ~ghti=b6 ~ghtin=b6 ~gic=c3
~gim=g3v-4 ~gimm=g3v-4 ~gimme=g3v-4 ~gin=a6b3d-3e-5g-4i6l10n-6u-3 ~gin>=l11n-4 ~gine=i7 ~gine>=i7
~ging=a9e-4 ~ging>=a9e-4 ~gio=h3 ~gis=a10i6v-6 ~gist=a10i6v-6 ~git=a-4c4m6 ~git>=m6 ~gito=c4
~gito>=c4 ~giv=b9c-7e-5k-3 ~give=b5c-6k-3 ~given=b6 ~gives=v6 ~givi=b4 ~givin=b4 ~gla=a-3f5g3
~glas=g4v4 ~glass=g4v4 ~gle=a-3f9i-7k-4v3 ~gle>=i-6v4 ~gles=a-3b-8f11k-3 ~gles>=a-3b-6e-3f9k-3
~gli=a-4d-3f10r-3v-5 ~glis=a-3c-4f10r-3v-3 ~glish=a-3c-3f9r-3 ~glu=c6 ~gluc=c6 ~gluco=c6
~gn>=a-4b-3c-5f4h8l5r3v-4 ~gne=a3h5 ~gned=a4 ~gned>=a4 ~gni=b4 ~gniz=b4 ~gnize=b4 ~gno=c-3 ~gnos=c-3
~go>=b7c3d-8e-4g-5h-6i-3j-5k-3l-13m-5p-4q-3t-9u-14v-3 ~god=c-4u-5v7 ~god>=c-4u-5v7 ~goe=r-3v4
~goes=r-3v4 ~goes>=r-3v4 ~goi=e-5m-3v-3 ~goin=e-5m-3v-3 ~going=e-5m-3v-3 ~gol=e-6 ~gom=b-4c3n-3o7v-3
~gome=b-4c-3o7 ~gomez=b-4c-3o7 ~gon=a-5b6c8 ~gone=b4 ~gone>=b4 ~goo=c3e-3h-4i-3m-6n-3
~good=e-3h-4i-3m-5p3 ~good>=b-11g4h-3m-4p3 ~goodb=b6v-5 ~gor=v6 ~gos=a3v7 ~gos>=a3v6 ~got=a-6c8k3n-3
~got>=a-8c5k3n-3 ~gou=c6 ~gout=c6 ~gout>=c6 ~gra=b-13f-3h-3i-6j-6k5l-4m-13n-14r-5s5u12v-5
~gra>=b3c-6e7 ~grac=c-8u5v-6 ~graci=c-8u5v-6 ~grad=b-6c-4g4u8v-8 ~grade=c-5u8v-3 ~gradu=g6 ~graf=v3
~grafi=v3 ~gram=j-3k8 ~gram>=a3 ~grama=k6 ~gran=b-9c13 ~gran>=c9 ~grar=c8v-3 ~grar>=c8v-3
~grat=e-3m-3u4v5 ~grate=u5 ~grati=m-3v6 ~gre=a3g-3i-3q-3s-4v-4 ~gre>=s-4v-5 ~grea=b-4c-6u3
~great=b-4c-6u3 ~gree=a6 ~gree>=a5 ~gres=v-3 ~greso=e4 ~gret=b3 ~gret>=b3 ~gri=b8g-5k3 ~gria=b4
~gria>=b4 ~grie=b3c-7 ~grief=b3c-5 ~grip=c10g-5k4v3 ~gripa=c4g-4 ~gripe=k5v3 ~gro=c4d-3i-5v3
~group=v3 ~gru=c3 ~gry=v4 ~gry>=v4 ~gs>=a-8b-4c5i3q5v-3 ~gua=a-6b3e-8f5h-3n-6r3v-7 ~gua>=b-5
~guag=b-4e-5f6i3 ~guage=f6 ~guagu=b-3i4 ~gual=r5 ~gual>=r5v3 ~gualm=u4 ~guan=a-3b7c5v-8
~guant=a-3b7c5v-8 ~gue=a14b-4d-4f4g5m-6s-10u-3v-5 ~gue>=c5 ~guen=a15c-8e4m-3s-5v-11
~guen>=a11c-6e4m-3s-5v-9 ~guens=a4 ~gues=b-6f7g5 ~gues>=f6 ~gui=a-12b10g4i-7n-3o-4v-6 ~guie=a-8b4c-3
~guien=a-3b5m-4 ~guier=m5 ~guir=b8m-3v-6 ~guir>=b8m-3v-6 ~guit=g7 ~guj=a-3v3 ~guja=a-3v3
~gujas=a-3v3 ~gul=v3 ~gula=v5 ~gular=v5 ~gum=b-4c7 ~gums=c3 ~gums>=c3
~gun=b8c-15d-7f4i-8j-3m-3n4p6q-6r-9v-9 ~gun>=b19c-8f-3g-3p-3v-6 ~guna=p4 ~guna>=p4 ~gund=f4g3o4
~gundo=f5g3 ~guno=o-4p7 ~guno>=o-4p7 ~gunt=a4b-7n4s-4 ~gunta=a3b-7n4s-9 ~gunte=g3s6
~gur=c-4g-6m3s-8v8 ~gura=g-3v3 ~gura>=g-3v3 ~guro=b-4m3s-5v5 ~guro>=b-4m3s-5v5 ~gus=c-8f3h4r3
~gust=c-8f3h4r3 ~gust>=v3 ~gusta=a-3f7v5 ~gusti=b6v-4 ~gusto=b-6r7 ~gut=c4 ~gut>=c3 ~guy=g-3h5v-9
~guy>=c-4h5v-8 ~guys=i3 ~guys>=i3 ~gy>=c4 ~gym=a-4g4 ~gym>=a-4g4 ~ha>=b-6d4g-6h-4i-5k6v6
~hab=c-8d3e3f4g5i-5j-7m5n6o-4p-3u-3v-3 ~habi=v5 ~habia=v5 ~habl=b-4c-6d3e3f4g5h-6i-4j-7m5n6q-6v-14
~habla=c-7d3e4g7h-7m3v-8 ~hable=b-8f3n8q-4 ~hablo=c3e-3f4g-3 ~habr=h3 ~habra=h3 ~hac=c3g-12i-5k-4n-3
~hace=a-5g-6i-4 ~hace>=b-6v3 ~hacen=v6 ~hacer=b7c-3g-3m4v-7 ~hach=d4 ~hacha=d4 ~had=b-4c4e-5h5
~had>=c6g-5 ~hag=a3b6g-5i3j5k-4 ~haga=b5j6k-4 ~haga>=b6 ~hagan=j6 ~hago=g-3i4 ~hago>=g-3i4
~hah=b-8c-3v10 ~haha=b-8c-3v10 ~haha>=b-8c-3v10 ~hai=a-3b-7d-4f5 ~hair=b-6 ~hait=d-4f6 ~haiti=d-4f6
~hak=c5g-4v-10 ~hake=c7v-3 ~hake>=b3 ~haki=i3 ~hakin=i3 ~hal=g8 ~hale=c5 ~haler=c5 ~half=g4v-3
~hall=g5v6 ~hall>=g5v7 ~ham=b-12c8 ~hamb=v4 ~hambr=v4 ~hame=b-5c6d3 ~hamm=c6 ~hamme=c6
~han=e-10g-6i-9j-4k7m-8n-12p-8r-4s4u6 ~han>=k3v-10 ~hand=v6 ~hando=c7g-5v3 ~hands=b4c-4g3v3
~hang=c-6g-4h5k6q3 ~hang>=a3 ~hange=b-7h5k6q3 ~hangi=c-5v5 ~hank=b-4c-8e-4g-3m-3n-8q-3s3u8
~hanks=b-4c-8e-4g-3m-3n-8q-3s3u8 ~hap=m3n-4q-4v9 ~hape=t3v3 ~hape>=t3v3 ~happ=b3g-3m3q-3v3
~happe=a6m3 ~happy=q-3v7 ~haps=v4 ~haps>=v4 ~har=a7b-6c4f-8g-6i-4m-5q-3 ~har>=b4 ~hara=a8e-3
~haras=a8e-3 ~hard=a-3c3 ~hard>=a-3 ~harg=b-3c5d3 ~harge=b-3c5d3 ~harl=c6 ~harm=v4 ~harma=v5
~hart=a10b-8c-6 ~harta=a4b-4v-6 ~harto=a5 ~has=c5e-11f-5g4o-6 ~has>=e-6i-7o-4v4 ~hasn=b-3c6
~hasnt=b-3c6 ~hast=b4g4i6v-5 ~hasta=b4g4i6v-5 ~hat=a-7c-7d-4g-7i-7l-7m5n10o-10q-5s-5u-5
~hat>=a-7c-7g-3i-4l-4m3n11q-6r-3t-4u-5v3 ~hatd=n3v-5 ~hatd>=n3v-5 ~hate=c5m-3 ~hate>=v-4 ~hatev=c5
~hats=c-8o-8s-5 ~hats>=c-8o-8s-5 ~hav=a-3c4d3f3g4m-8n-3v-3 ~have=g6m-7r-4u3 ~have>=g4m-7o-3r-3u4
~haven=g3 ~havi=b-4c6g-3v-7 ~havin=b-4c6g-3v-7 ~hay=a-4g-4m-4n-6p4 ~hay>=a-4g-4m-4n-6p4 ~haz=a3v-4
~hazo=a3v-4 ~hazo>=a7v-3 ~hazon=a-3 ~hba=b6 ~hbac=b6 ~hback=b6 ~hbo=c-3d8e4v-3 ~hbor=e5 ~hbor>=e5
~hdr=a4 ~hdra=a4 ~hdraw=a4 ~he>=a-15d-3f3k-11m-7p-9r-4t-4u-5 ~hea=b-4d-4e-6f-4g-8h-4i-7k-3m-5n11u-3
~head=r3 ~head>=n4 ~heada=b-4v5 ~heade=c7v-3 ~heads=g3 ~heal=v7 ~heal>=c6 ~heale=v4 ~healt=v3
~hear=c-6d-3g-7n11 ~hear>=c-8n11v-8 ~heari=c-3n4 ~heart=c5e-4g-4h-4n-8 ~heat=v4 ~heat>=v4
~hec=b5c-6g9i-3q-3s-3u4v-6 ~heca=g7v-5 ~hecar=g7v-5 ~hech=b6 ~hecha=b4 ~heck=c-5g3q-3s-3u4
~heck>=g5k3 ~hecki=u3 ~hecks=v3 ~hecku=r4 ~hed=a-6c-5n-5u-3 ~hed>=b5g-5k-5v5 ~hedu=a-5b-3c-3d3k6
~hedul=a-5b-3c-3d3k6 ~hee=b-4i8u5v-8 ~heel=c-4i9v-3 ~heels=i9v-4 ~heet=g3 ~heez=c3 ~heezi=c3
~hei=a3v7 ~hel=b6d-4h-6i-7m3n-10r-4v3 ~hell=a3e-3m-5u4v4 ~hell>=b5v-5 ~hello=b-10c-3r-3s-4u4v6
~help=a-6b5d-3h-3i-3m7n-3u-3 ~help>=a-6b6c-3d-3i-3m7 ~helpi=b-3c5 ~hem=b4c-3q-6v7 ~hem>=b3c-4
~hemo=q-8v7 ~hemo>=q-8v8 ~hen=a-4e-6g3h-3p-3r5u4 ~hen>=c3e-5g5h-3r6u4 ~heq=v6 ~hequ=v6 ~heque=v6
~her=c-3e7l-9m-8n-8o-3p5r-4s5u-5 ~her>=a3c-3e4h4i-7m-7n-5o-6p7s3u-4v-8 ~here=d6h-4i3l-3
~here>=c-4d5i3o3 ~heres=b3d3e4h-3 ~heri=a-4c4e6 ~herid=b-4c5 ~herm=b-3e5h3 ~herma=b-3e5h3
~hes=a5c-3d-3f4g-7j-10k-4l-5n-4o-8p3q-7r-5 ~hes>=a-6e5g-6m-3 ~hese=a10b-5c-3i-5j-8l-4r-3
~hese>=a10b-5c-3i-5j-8l-4r-3 ~het=a-4 ~hete=a-4 ~hete>=b3 ~hey=a-5b3g-3r4v4 ~hey>=r5v8 ~heyd=b4
~heyd>=b4 ~heyr=b4 ~heyre=b4 ~hi>=f-3g-3i-9n-3u-6v11 ~hic=a-3b-4e-3g-4p-3s3v3 ~hice=s4 ~hice>=s4
~hich=a-3r4 ~hich>=o-5v4 ~hici=v5 ~hicie=v5 ~hicl=i3 ~hicle=i3 ~hid=b10c-8 ~hidi=b8c-5 ~hidin=b8c-5
~hif=k6q3v-3 ~hift=k6q3v-3 ~hift>=k6q3v-3 ~hig=c5v-7 ~high=c5v-7 ~high>=c5v-7 ~hij=n-3 ~hija=e5
~hija>=e5 ~hijo=b6g-4 ~hijo>=s3 ~hijos=b6v-4 ~hik=a4 ~hike=a4 ~hike>=a4 ~hil=b-3c8v-7 ~hildr=b3
~hill=b-5c7v-3 ~him=a-4c-6e5h5p-3s-4 ~him>=a-4b-3c-6e5h5p-3s-4 ~hin=b-4c3e-5h-6i-6n-13o-5
~hinc=b-3c3v-6 ~hinch=b-3c3v-6 ~hind=v5 ~hind>=v5 ~hine=d4 ~hine>=m3 ~hines=f3
~hing=a5d-9e-12f-12n-9o-5 ~hing>=d-8e-9f-4n-8o-5 ~hingl=f-3v3 ~hings=c3 ~hingu=a3s-5 ~hink=a-7v-10
~hink>=a-6b-3c7e4g4r-4s3v-7 ~hinki=b7c-6r3 ~hio=j3 ~hio>=j3 ~hip=c3e5v-4 ~hip>=c4e5v-4 ~hir=o3
~his=a7e7h-4i-3k-4l-3m7n-7p-4t-4v-8 ~his>=a6e9h-4i-6k-8m6n-6p-5q-8t-4u-6v-7 ~hish=m4 ~hishi=m4
~hisw=q3 ~hiswe=q3 ~hit=a5e-3g5 ~hit>=b-5g7 ~hite=c5 ~hite>=c5 ~hits=c-3 ~hits>=c-3 ~hitt=b5f3
~hitti=b5f3 ~hiv=c4v-4 ~hive=c4v-3 ~hives=c4v-3 ~hiz=v3 ~hizo=v3 ~hizo>=v3 ~hm>=r12v15 ~hma=v3
~hma>=v3 ~hmm=n-8r-4v11 ~hmm>=n-8r-4v11 ~ho>=a-5e-5f4g-8h5l-3m6n-4p-4r10s-3t6u-3v-9 ~hoa=c4 ~hoar=c4
~hoars=c4 ~hoc=c3 ~hoe=b-5v7 ~hoes=b-4v8 ~hoes>=b-4v8 ~hof=c-7i10v-6 ~hofe=c-7i10v-6
~hofer=c-7i10v-6 ~hog=c3g-5 ~hogo=c4g-5 ~hogo>=c4g-5 ~hok=c10g-3v-4 ~hoke>=c5 ~hoki=c8 ~hokin=c8
~hol=b4d-6g4i-7u-4v4 ~hola=d-4u-3v5 ~hola>=d-4u-3v5 ~hold=g7i-5 ~hold>=b-3g8i-5 ~hole=a6b4
~hole>=a6b4 ~hom=a-4i-6m5n-3 ~hom>=m5n-3 ~homb=v-3 ~hombr=v-3 ~home=c-3i-6v4 ~home>=c-3i-5v4
~hon=d4f6g3h-5i-8k-4v-4 ~hone=d5f-6g5h-5i-4 ~hone>=d7e3f-4g4h-4 ~hones=v-3 ~hoo=b6c-11d-4g-4i-4u-5v8
~hool=q3 ~hoop=b-3c-4v8 ~hoops=b-3c-4v8 ~hoos=a3 ~hoose=a3 ~hoot=b4v4 ~hoot>=b9 ~hooti=b-3
~hop=a-4b6c-7e5v-7 ~hop>=e6 ~hope=b7v-6 ~hope>=b3 ~hor=b-6e-6g13i-4m-7o-6q-4r-9s-9t-5
~hora=b-9c-7g11k3m-5o-3s-3t-3 ~hora>=g9 ~horar=p3v-5 ~horas=b-3j4k4m-3 ~horc=b7g-5 ~horca=b5
~horco=g-3 ~hori=c-5d-4e-3g9s-4 ~horit=c-5g10s-4 ~horr=c3 ~horro=c4 ~hors=v3 ~horse=v3 ~hort=c7
~hort>=c7 ~hos=a-4b-8e3f-6i3k-3m10o-3p7r-6s-6v-6 ~hos>=a-6b-4e4i5m10v-3 ~hose=b-6n3p5r-3s-4
~hose>=b-6n3p5r-3s-4 ~hosp=m3v-4 ~hospi=m3v-4 ~host=v4 ~hot=b7c-3d-5g-5k-3 ~hot>=b3g-3 ~hotl=b4v-4
~hotli=b4v-4 ~hots=v3 ~hots>=v3 ~hou=a-13b6f-3g4j-6m-10n-10r-4u3 ~houg=c-6u4 ~hough=c-6u4
~houl=a-3b5e-3i-4 ~hould=a-3b5e-3i-4 ~hour=b-6g10m-7r-4v6 ~hours=b-6g6m-7v6 ~hous=c-5e7i3
~house=c-3e7i3 ~hout=c4e-4v-3 ~hout>=c4e-4v-3 ~how=c-7g-4j7k4m9u4 ~how>=b-6c-7g-10j4u5 ~howe=v-6
~hower=v-4 ~howi=b4c-4j3 ~howin=b4c-4j3 ~hoy=b8q5 ~hoy>=a5q6 ~hoyo=b9g-6 ~hoyo>=b9g-6 ~hre=b5n-5o3
~hrea=b7v-5 ~hree=b-3g3o3 ~hree>=b-3g3o3 ~hrew=c3g-5 ~hrew>=c3g-5 ~hri=b-3c3e3g-3 ~hris=e3 ~hrist=e3
~hrit=c3 ~hriti=c3 ~hro=b-5c8d3g-8j-3r-5v-8 ~hrou=d4n4 ~hroug=d4n4 ~hrow=b-9c9r-3 ~hrow>=b-3
~hrowi=b-7c10r-3 ~ht>=a-5c10d-4e-3f-3g-3i-7m-4n-7r4s-6u-4 ~hte=a-3c-5 ~hten=a-3b3 ~htene=a-3b3
~hti=b6 ~htin=b6 ~hting=b6 ~hub=b3 ~hubi=b3 ~hubie=b3 ~hue=a-5b-4c12v-9 ~huel=a-3b-3c12v-5 ~huele=c5
~huelo=c7 ~huh=n6r7s-3 ~huh>=n6r7s-3 ~hum=b-3d13h-5 ~huma=b-3d13h-5 ~human=b-3d13h-5
~hun=b-9c4q-9v10 ~hun>=q-9 ~hund=c6 ~hung=b-5v13 ~hur=a-7c3d-7m-4n-3 ~hurr=b4c-3 ~hurry=b4c-3
~hurs=b-3o-6q7v-4 ~hursd=b-3o-6q6v-3 ~hurt=a-3c5d-3k-3q-3 ~hurt>=b3d-3q-4 ~hurti=c6 ~hurts=b-3c4o3
~hut=a10c-6i3m-3v-4 ~hut>=a10c-6 ~hy>=a-3g-10m7n-6r7s-6 ~hys=b7 ~ia>=a-11b11d-10e3i4k4m-6n-9q-5u-3
~iab=b5 ~iabl=b6c-5 ~iablo=b6c-5 ~iad=b4 ~iados=e3 ~iag=v-4 ~iage=c6v-3 ~iage>=c6v-3 ~iagn=c-3
~iagno=c-3 ~iaj=b-3 ~iaje=b-3 ~iaje>=b-3 ~ial=b-9d5e6g-4q4 ~ial>=b-3d5g-3v5 ~iale=e4 ~ialed=e4
~iali=h3 ~ialis=h3 ~ialy=q3 ~ialys=q3 ~ian=d-4f12i4v-3 ~ian>=d-4f12v-9 ~iano=i5 ~iar=b-8j-4l4v-15
~iar>=b-5h5j-3k3l4v-9 ~iarr=c4 ~ias=b-6e-3f3h-3i-5k-7q-6u7v-5 ~ias>=b-6e-3f3h-3i-5k-7q-6u7v-5
~iat=b-6c4h3u6v-8 ~iate=u6 ~iated=u3 ~iati=c7 ~iatic=c7 ~iatr=h3 ~iba=e-3g9h-3l3n-5p-5s-5v-11
~iba>=g7v-6 ~ibam=g6 ~ibame=g6 ~iban=e-4f-5p-5s-5 ~iban>=a11e-4f-4p-5s-5 ~ibanm=a-4l3
~ibe=b-5j5k-5v-6 ~ibem=a4g6 ~ibeme=a4g6 ~iben=m5 ~iben>=m5 ~iber=j6k-3 ~ibere=j6k-3
~ibi=a3b-13g-3h-5l6m-3n-3 ~ibie=a5e3 ~ibien=a5e3 ~ibio=v4 ~ibiot=v4 ~ibir=b-6l6n-3v-4 ~ibir>=l4
~ibirm=f4n-3 ~ibl=b-7q7r-3v3 ~ible=b-7q7r-3v3 ~ible>=b-7q7r-3v3 ~ic>=h-8k-4v5
~ica=b-6c4d8f-3g-10i3n-5t-3 ~ica>=c7v-3 ~icac=v8 ~icaci=v8 ~ical=b7d4i3v-9 ~ical>=b7d4i3v-9
~ican=h3v6 ~icant=h3v6 ~icar=b-8c5d5h-7m3 ~icar>=d7m4v-8 ~icare=h-3i3v5 ~icat=a4b-4v-4 ~icate=d4
~icati=a4 ~ice=f-5g4h-5i6j-8n-6q-6s5t-4v-4 ~ice>=c10d3h-4i-6j-7q-6s6t-3u3v-3 ~iced=c5 ~iced>=c5
~icen=a-4b-3c-4i11v-3 ~icenc=i4 ~icens=b-3i7 ~ices=b4c-13g6 ~ices>=b4c-13g6 ~ich=b-3d-5f7p-3r4
~ich>=o-5 ~iche=d-4f5 ~iche>=d-3f6 ~ici=f-5g-9i3k-3l8m-4n-8o-6r-5s-5u4 ~icia=a-8b3l4 ~icia>=a-4b5
~iciar=l6 ~icid=b5c-6e-6 ~icida=c-5e-4v8 ~icide=b7v-4 ~icidi=b5 ~icie=a7b-5 ~iciem=e5 ~icien=a7b-4
~icier=v5 ~icin=c3o-3v-4 ~icina=b-3o-4 ~icio=l6v3 ~icio>=l7 ~icit=u5v-3 ~icito=u5v-3
~ick=a-4c6f-3h6i6j-4k4n-4p-3u-5v-4 ~ick>=b-7g-9h7i3n-3p-3u-3 ~icke=b9g-3v-3 ~icked=b10 ~icker=k5
~icki=g7 ~ickin=g7 ~icks=i5 ~icks>=i5 ~icl=i10v-3 ~icle=i10v-3 ~icle>=i3 ~ico=b-9f-5h7i-3n-3r-5
~ico>=b-7f-3h8r-5v-4 ~icol=v3 ~icolo=v3 ~icos=c4 ~icos>=c4 ~ict>=k3 ~icu=b-6i5 ~icul=b-6i5
~icula=b-5v3 ~icult=i4v-3 ~id>=b-3f-3g-7i-4j-7k-3m-5n-3u-12v6
~ida=a-15b8c-6d-4e-7i-8k-6l-4m-6o4s-5u-5v4 ~ida>=a-12b11i-11k-10 ~idad=c-5u-5v10 ~idad>=b-4u-5v10
~idado=b5c-3 ~idal=c-4e-3 ~idal>=c-4e-3 ~iday=o4 ~iday>=o4 ~ide=c-8d-11h6i4k-12n-14p-3q-3r-4s3u3
~ide>=a-9c-4d-6h-8i8k-7m-6n-4o4p-4u5 ~idea=b4c-4i-5v9 ~idea>=b-5i-5v12 ~ideas=b9c-3 ~ided=g5j3
~ided>=g5j3 ~idel=a-3s4v4 ~idelo=a-3s4v4 ~iden=h3m4v-5 ~idens=a9v-5 ~ident=a-7e5h3m4 ~ider=h6
~ider>=h6 ~ides=i7v-9 ~ides>=i7v-8 ~idi=a8b6c-3n-3v-8 ~idin=b7c-7 ~iding=b7c-7 ~idio=a7b4v-4
~idio>=a7b4v-4 ~idit=b-3 ~idito=b-3 ~idn=b-7n7 ~idnt=b-4n7 ~idnt>=b-4n7 ~ido=c13d-6f-9g-8h-7s-4v-7
~ido>=c11d-6f-9g-8h-7s-4v-6 ~idr=c4 ~idri=c4 ~idrio=c4 ~ids=b-4c-5g3p-3 ~ids>=b-4c-5g3p-3
~ie>=a-7d-3e-5f-8g-10h-3i6k-4n-4s-5v4 ~ieb=b-5q-3 ~iebr=b-5q-3 ~iebre=b-5q-3
~ied=b5c-18d-3g-5h-4i-4u-4v4 ~ied>=c-11e4 ~iedo=b3c-4 ~iedo>=b3c-4 ~ief=b3c-5 ~ief>=b3c-5 ~iej=b5
~ieja=v5 ~ieja>=v5 ~ieji=e3 ~iejit=e3 ~iejo=b5 ~iejo>=b5 ~iem=b-4j-3q5 ~iemb=c3v-4 ~iembl=c6
~iembr=e3 ~iemp=c-8v6 ~iempo=b-3c-4v3 ~ien=a-6b-4c-3e-4f5h7j-8l-9m7n-9r-5
~ien>=a-6b-8c-4d6e-3f3g-6m8t-6 ~ienc=h4 ~ience=h4 ~iend=c-3g4i-6p-3s4 ~iend>=b4c-3 ~ienda=a4b-3e3
~iende=a5c-8h3s3v7 ~iendo=a-3c4g7i-3v-3 ~iene=d-3e-6g-5k-3n-4p6s-4 ~iene>=v-4 ~ienen=c-3i5p4
~ienes=m5v-3 ~ienm=h3 ~ienme=h3 ~iens=a-3b7c-5g6 ~ienso=a-3b7c-5g6
~ient=c5e3j-7m-3n-6o-3r-8s-3u-4v-4 ~ient>=b-4e8g3v-14 ~ienta=c8 ~iente=a3b-4 ~iento=e-5g-8j-3n-3t3
~ients=v7 ~ier=b4e-10f3g-8i-6n-13o4p-9q-4r3t-10u-9v-6 ~ier>=k5v-11 ~iera=b5d5e-4r8v-4
~iera>=a-3b5e-4r8v-3 ~ieran=a5 ~ierc=o3 ~ierco=o3 ~ierd=a13b-4 ~ierda=a9 ~iere=b7d-3h-4v3
~iere>=b7f4m-6 ~ieren=f-3m9 ~iern=e-5h-4o3p-3u-3 ~ierna=b-6c7 ~ierne=o5 ~ierno=b5
~iero=c-4g-8h3n-4s3t-3 ~iero>=c-9e-9g-4h4l3m-15n-3v-13 ~ieron=a-3b-6c5e3m4s3v4 ~ierr=f5 ~ierra=f5
~ierta=b-3 ~ies=b-6c5v-3 ~ies>=b-3c4 ~iet=b-3c-3d-3f4t4 ~iete=t5 ~iete>=t5 ~ietn=f4 ~ietna=f4
~ieto=b-4g3 ~ieto>=b-4g3 ~iev=e4i6o3 ~ieve=e4i6o3 ~ieve>=e4i6o3 ~iez=t6v-3 ~iez>=t6v-3
~if>=a7e-4g-8i5j-5m3n-3q5u-4 ~ife=a-8b7c-8d-8h4v-9 ~ife>=a-8b4c-6v-8 ~iff=d-5g-3h3j-3k4v-3 ~iff>=v-3
~iffe=d-5g-3j-3k4 ~iffer=d-5g-3j-3k4 ~ifi=a-3b3c-4d-3m3 ~ific=d-3m4v3 ~ifica=d-3m4v5 ~ifie=b5
~ified=b5 ~ift=b-10i8j-9k5 ~ift>=b-7i8j-9k5q3v-7 ~ifti=v4 ~ify=b6 ~ify>=b6
~iga=a3c-5d-7f-3g-11h-6l-9n3q3u3 ~iga>=n-4q3u3 ~igal=n3 ~igalo=n4 ~igam=i5n3 ~igame=i5n3 ~igan=a6v3
~igan>=a3b-3v3 ~igar=b5c-5 ~igare=b3 ~ige=b-4u6v-3 ~iged=u6 ~iged>=u6 ~igen=c5 ~igeno=c5 ~igg=c3
~igge=c3 ~igger=c3 ~igh=a-11b3c7d-5f-4g-6i-7j-4l-3m-4n-10p-3r4u-5v-6 ~igh>=c5v-7 ~ighb=e5 ~ighbo=e5
~ight=a-10b4c5d-3e-11f-3g-4i-7j-4m-3n-6r4u-4 ~ight>=c6e-10g-3i-5n-6r4s-6 ~ighte=a-3 ~ighti=b6
~ights=c3 ~igi=b8h3 ~igio=h3 ~ign=c-8f4g-6h13l5r3v-8 ~ign>=a-4b-3c-5f4h8l5r3v-4 ~igne=a3h5 ~igned=a4
~igo=c7e-7i-7n-4v-7 ~igo>=c7e-7i-7n-4v-7 ~igr=b6s3 ~igra=c4s3 ~igra>=b5v-4 ~igu=a-4b4e4f-4 ~igua=r5
~igual=r5 ~igue=c5e4 ~igue>=c4 ~iguen=b4e4 ~igui=b6m5 ~iguie=b6m5 ~ii>=r5 ~ija=b-4c8e4 ~ija>=b-4c5e4
~ije=a5v-3 ~ije>=a6 ~iji=n10 ~ijo=b5e-3g-9m-7n8p-5u-3v-9 ~ijo>=g-4m-7n8p-5u-3v-5 ~ijon=c3 ~ijone=c3
~ijos=b6v-4 ~ijos>=b6v-4 ~ik>=c12v-3 ~ike=e-3 ~ike>=e-3 ~il>=a-9b5c12g-3m-6n-5o-7r-3t6 ~ila=c-9g3v11
~ila>=b-6c-5g4v11 ~ilb=c6v-3 ~ilbo=c5 ~ilbox=c4 ~ild=v13 ~ild>=v9 ~ildi=v4 ~ildin=v4 ~ildr=b3
~ildre=b3 ~ile=a9b-8c5i11q4v-8 ~ile>=i6v-5 ~ilen=a7 ~ilenc=a7 ~iles=i4 ~iles>=i4 ~ili=a-6n-4
~ilia=v-3 ~ilia>=v-3 ~ilin=b-6c6 ~iling=b-5c6 ~ilio=b8c-3v3 ~ilio>=b8c-3v3
~ill=a-8c3d-10e-17g3h-11i-7j-3k-11l-12m-8n-17o3q-4u-8v6 ~ill>=d-12e-14g12h-3k-4l-8m-4n-9o8u-7
~illa=b4g-9h-3k-3v5 ~illa>=b-5c9g-7v6 ~illas=b10c-8h-3 ~illed=v4 ~illi=a-4b-7c4d3v5
~illin=a-3b-7c5d3 ~illio=c-3v4 ~illo=v-5 ~illos=c3v-3 ~ills=a-4b5c-4 ~ills>=a-4b5c-4 ~ilo=b5
~ilo>=b5 ~im>=a-3d-4e9l-5m-6n-4t-6v-6 ~ima=r-3 ~ima>=r-3 ~ime=d-5e-13i-5k3l-4n4r-4s-3
~ime>=a-6d-8e-10g3i-3k5p-6v3 ~imer=o4v-3 ~imera=o4 ~imes=g-4n5p3v-8 ~imes>=g-4n5p3v-8
~imi=a15c-3e-4g3j-4n-5v-5 ~imie=a4v-4 ~imien=a4v-4 ~imin=a10c-4g6v-7 ~imina=a4 ~imine=a5 ~imit=b7
~imite=b6 ~imm=g3v-4 ~imme=g3v-4 ~imme>=g3v-4 ~imo=g-4 ~imon=r4 ~imon>=r4 ~imp=a-4b8n3 ~impl=n4
~impo=a-4b5 ~impor=a-4b6 ~in>=d-8i-4j-4l5m-8o-11s-6u-6 ~ina=a4b-7c5d3e3f-4g-3i4k-4n-3r5u-3v-8
~ina>=c6g-4h-3m3r3 ~inan=c-5i6 ~inand=c-5i6 ~inar=c5v-9 ~inar>=c5v-9 ~inas=c-4d3 ~inas>=c-4d3
~inat=a4 ~inate=a4 ~inc=c7g-4h-3i-5n4q-9t6v-11 ~ince=c4e-5q-4v-3 ~ince>=c4e-5q-4v-3 ~inch=c3v-6
~incho=c4v-4 ~inci=n7 ~inco=e7o3t3 ~inco>=o3t3 ~incon=b7 ~ind=a-6b8c-6h-3i-7q-6u9v-3
~ind>=a-16b4c-4e-3j3l4n9q-3s6u4 ~inda=m-3n-5u5v-9 ~inda>=m-3n-5u5v-9 ~inde=b-4n-5r4 ~inded=c3
~indee=r5 ~inder=n-5 ~indl=a3 ~indly=a3 ~indo=b17c-4 ~ine=b-3g-12h-3k-3l-5p-8t5
~ine>=b-4g-3i3p-5q-3t5 ~ined=c4 ~ined>=c4 ~inen=a7m-3v-4 ~inen>=a4v-4 ~iner=b3 ~inero=b3 ~ines=c-6
~ines>=d3v4 ~inese=f4 ~iness=c-4m5 ~inet=o-3 ~inete=q3 ~inf=c8d-6g-3m10v-7 ~infe=c10v-7
~infec=c10v-7 ~infi=b5 ~infie=b5 ~infl=c5 ~infla=c5 ~info=c-6m13v-4 ~info>=c-3m9 ~infor=m4
~ing=c7d-4e-11h-7i-8k-7l-11m-3n-9o-6p7r-6s-7u-8v-11 ~ing>=b8c7e-11f-7h-8i-6l-8n-5q-3s-4u-5v-7
~inge=c6 ~inger=c6 ~ingi=c5g-3v-5 ~ingin=c5g-3v-5 ~ingl=b-8e-3f9g-3k-3 ~ingle=b-8e-3f9g-3k-3
~ingo=q3 ~ingo>=q3 ~ings=q5v-7 ~ings>=q5v-7 ~ingu=a5b-4e3o-9p7r-5s-3 ~ingue=a5s-5
~ingun=b-3e4o-9p7r-5 ~inh=a-7c5e6 ~inha=c5 ~inhal=c5 ~ini=k-5l14n-4 ~inic=c-3j-3k-4l12n-3
~inic>=e3h-3k-3v4 ~inici=a-3l13v-6 ~inin=c6 ~ining=c6 ~inio=h4 ~inion=h4 ~inis=g4v3 ~inish=g4v3
~ink=a-11c3f-4 ~ink>=a-7c8e3f-3g3r-8 ~inki=b7c-7r3 ~inkin=b7c-7r3 ~inni=v-5 ~innin=v-5
~ino=c3g7h-5i-6v7 ~ino>=b-3c8g4 ~inon=i-4v5 ~inon>=i-4v5 ~inos=b4c-3g4 ~inos>=b4c-3g4
~ins=b-4d-3e-5g-6i-8m3n-5o-3s-4 ~ins>=c3f5i-3 ~insc=l3v6 ~inscr=l3v6 ~insi=a11v-6 ~insid=b4
~insis=a12 ~inst=c-3h5m6o-3v-7 ~inste=h5o-3v-5 ~insu=a-4b-4 ~insul=c4 ~insur=c-3v5
~int=c-3e5g-9i-11n-10s-3 ~int>=b9e6g-6h-4j-6m-5n-3s-4 ~inte=c-5e-4h4q-4 ~inten=b4
~inter=b-7c-5e-4f3h4v3 ~inti=c7 ~intin=c7 ~intm=b-3j3v-3 ~intme=b-3j3v-3 ~into=v4 ~intom=v4
~inu=b-8d-4e-3g5i5l5m-3v-8 ~inua=l5 ~inuar=l5 ~inue=a4 ~inue>=a4 ~inut=b-4g6 ~inute=g5 ~iny=v-3
~inye=v-3 ~inyec=v-3 ~io>=d-12e9f-3g-5j6k-6m-17n4q-3r3u-4v-7 ~iod=b-3c3q4 ~iod>=c5 ~iodi=q4
~iodia=q4 ~iol=b3h4 ~iole=b3 ~iolen=b3 ~iolo=h4 ~iolog=h4 ~ion=a-4b-7d6e-7g-4j-8l-7q-5r-6s-7v3
~ion>=i-5j-7m-4o7p-9r-4s-5u-4 ~iona=a-6v4 ~iona>=m4 ~ionam=v4 ~ione=c5 ~iones=c7 ~ioni=a-3d7v-3
~ionis=a-3d7v-3 ~ions=a-3b-9c3d3g-4m7o-5p5 ~ions>=a-3b-15c4d3m7o-5p5 ~iop=b6v-3 ~iops=b6v-3
~iopsy=c3 ~ior=b-5c6 ~ior>=b-3 ~ios=a-4d-4f-6g-10h-3i-7m-3v5 ~ios>=b3d-3e3f-3g-7h-3i-6m-3v3 ~iosi=u7
~iosid=b-3v3 ~iosit=u7 ~iot=v4 ~ioti=v4 ~iotic=v4 ~ip>=c14e5g4r9v-18 ~ipa=c7g-4 ~ipc=a5v3 ~ipci=a5v3
~ipcio=a5v3 ~ipe=a6b-5k4m-5 ~ipe>=a8k4m-5 ~ipi=n7 ~ipo=b-4v4 ~ipo>=b-4v4 ~ipp=c10n-4v-4 ~ippe=c4
~ipped=c4 ~ipt=v3 ~ipti=v3 ~iptio=v3 ~iqu=m4 ~ique=m5 ~iquem=m7 ~iqui=c3 ~iquid=c4
~ir>=a-10b8c-14d-8f3g-8h-5i4m-13n3r-5t-3u-3v-4 ~ira=g-3v-6 ~ira>=b-5 ~irac=c3 ~iraci=c3 ~irad=i3
~irado=i3r3 ~iral=b6c-5 ~irali=b6c-5 ~irar=b3 ~irar>=b3 ~ire=g-8h4i4j7k-6m-7n-5o3r-7
~ire>=b-3c12f-6g-3h4j9o3r-5 ~irec=f3v7 ~irecc=f3v6 ~irect=d3 ~ired=a3c-6i3 ~ired>=a3c-6i3
~irl=b6n3v3 ~irle=b3v6 ~irle>=b3v6 ~irlo=n5 ~irlo>=n5 ~irm=a6b6n-5o-3r7v-10 ~irma=r6
~irme=a8b7i3n-3v-5 ~irme>=a8b7i3n-3v-5 ~irmo=g4 ~irmo>=g4 ~iro=a3b6c-5 ~iro>=a3b5c-4 ~irs=a-3c4v-3
~irs>=c4 ~irst=r-3 ~irst>=r-3 ~irt=g-3m4t4v-3 ~irth=m5 ~iru=b-3v5 ~irus=v6 ~irus>=v6 ~irv=c-6g3r4
~irve=b-6r4 ~irven=r5 ~is>=b3c-3e4g-7h-6i-5j-12k-7n-17o-3p-7s-3u-11v7 ~isa=u4v11 ~isa>=b-7c-4g5v9
~isar=a-4c3u4 ~isar>=c8v-3 ~isarm=a-4c-3u4v6 ~isc=b-3c5e-3l-5n-4 ~isca=c6v4 ~isch=b-3c5 ~ischa=b-3c6
~isco=a8l-3 ~iscon=a8l-3 ~iscu=a-3 ~iscul=a-3b3 ~ise=b6c5d-3g4i-4v-12 ~ise>=c3g3v-5 ~isen=c5
~iser=b6 ~isery=b6 ~ises=b3 ~ises>=b3 ~ish=c-3e-3f10i-6j-3k-8l-4n-7o-3s-4v-7
~ish>=e-3f11i-6j-3k-8m-6n-7o-3s-4v-14 ~ishe=v5 ~ished=v5 ~ishi=m4 ~ishin=m4 ~isi=a-10c3e-9h-3j4r-6
~isin=c4v3 ~isio=c9v-7 ~ision=c9v-7 ~isis=a-3b9c-3e-3 ~isis>=a-3b9c-3e-3 ~isit=e-4g4j5
~isit>=b-4g-7j6 ~isita=c-3g10v-3 ~ism=q4 ~isma=b5 ~isma>=b5 ~ismo=q4 ~ismo>=q4 ~isn=a-4b-3e4v-3
~isnt=a-4b-3e4v-3 ~isnt>=a-4b-3e4v-3 ~iso=i-3m-3v-3 ~iso>=g4 ~isol=a-3b4 ~isola=a-3b4 ~isor=d5
~isor>=d5 ~isos=l3 ~isos>=l3 ~isp=e4v-5 ~ispa=e4v-5 ~iss=d-4e-10k4l-3n7 ~iss>=c3 ~isse=k6n9v-4
~issed=k6n9v-4 ~issi=a4d-3i4 ~issio=a4d-3i4 ~issue=v5 ~ist=a13c-9f-4g-7h7k-7l4m-6n3r-5u-6v-9
~ist>=a8b-8e-4g-3h9j-4k-3p-3 ~ista=b-10c7d7e4f-5h-4i-6n-7v-13 ~ista>=a4c4e-5i-4n-5v-3
~istak=b-5e8v-4 ~istan=d5v-4 ~iste=d-4h7n8v6 ~iste>=b-3n9v7 ~istem=v5 ~isten=h6 ~ister=a3c5
~istez=b6 ~isti=c-3i6j5v-7 ~istin=b4 ~istir=a-4j6 ~istm=e3 ~istma=e3 ~isto=b5c-6 ~istol=b5c-5
~istra=b3 ~ists=b8c-5 ~ists>=b8c-5 ~isw=q3 ~iswe=q3 ~iswee=q3 ~it>=b-6d-11e-10g-5h-8j4k6l-9o-3u-6v4
~ita=b-3c6d-3g5h-11i-4k4l-11m4o-3t-5u-9v-10 ~ita>=a-10c-3g6h-9i-10k3l-5m3p-5s-3u-3v-9 ~itad=v3
~itado=v4 ~ital=m3v-4 ~ital>=m3v-4 ~itam=a3g5v-5 ~itame=a3g5v-5 ~itan=a-7c5 ~itan>=a-6c-4v6
~itand=c10v-3 ~itar=a9b-4 ~itar>=a7 ~itaro=c-4i3 ~itas=c9v-4 ~itas>=c9v-4 ~itc=b-4c6d6h3o-3
~itch=b-4c6d6h3o-3 ~itch>=b-3d-6h4k5 ~itche=c5 ~ite=a-7b-13c9d-8i4j5k-3m-5n3v-3
~ite>=a-5b-11c10d-4e-4i4 ~item=a7j4 ~iteme=a7j4 ~iten=e-3 ~iten>=a-4l4 ~itenm=e-3 ~ith=e-5k-8o-7p4
~ith>=d4h3j-3k-5v3 ~ithd=a4 ~ithdr=a4 ~ithe=o-6p8q6v-3 ~ither=o-6p8q6v-3 ~itho=c4e-4v-3
~ithou=c4e-4v-3 ~iti=b-12c9d-5f4v-8 ~itia=d-4f6 ~itian=d-4f6 ~itis=c3 ~itis>=c3 ~itiv=c9v-5
~itive=c4 ~itivo=c3 ~ito=a-3e-5g8m-11n-4u8v-7 ~ito>=a-5e-5g10i3m-10n-4u8v-6 ~itos=c6 ~itos>=c6
~its=a-6b5d-3f-4j-3l3n-3u-3 ~its>=a-6b5d-3f-4j-3l3u-3 ~itt=c3e9i-4v-8 ~itte=e5g-3 ~itter=e5g-3
~itti=e4v-5 ~ittin=e4v-5 ~itu=b10c-4g-6 ~ity=m5 ~ity>=m5 ~iva=a6m-3v-6 ~ivat=a3 ~ivate=a3
~ive=a-9c-7f-14g-5h-3i5k-6l3m-7n-9o3p-5s4t5u-6 ~ive>=a-7f-10k-4m-6n-4p-4q-3r-4s4t3u-4 ~iven=b5l5
~iven>=b5l4 ~iver=c-10i7v-6 ~iver>=c-9i10v-8 ~ivers=i-3 ~ives=b-4i6 ~ives>=b-4i6
~ivi=a-5b8c-12i-8j-4s-8 ~ivie=v3 ~ivien=b4 ~ivin=b3c-6f3g4i-3 ~iving=b3c-6f3g4i-3
~ivir=b4c-3i-4s-4v-4 ~ivir>=b4c-3i-4s-4v-4 ~ivo=a-8b-3e10g-8n-6v-5 ~ivo>=d5e-5i3m4n-3 ~ivoc=a-3c-3e9
~ivoca=e8 ~ivoq=c4 ~ivoqu=c4 ~ivor=e6 ~ivorc=e6 ~ix>=a-6j-5k3o3 ~ixe=i-6 ~ixed=i-6 ~ixed>=i-6
~ixt=f4r-3 ~ixte=f4 ~ixtec=f4 ~iz>=g-3u3 ~iza=r-4v4 ~izac=a3 ~izaci=a3 ~izas=r-4v8 ~izas>=r-4v8
~izc=c6 ~ize=b3c-5e-3v3 ~ize>=b4c-5v3 ~izo=v3 ~izo>=v3 ~izu=c3 ~izur=c3 ~izure=c3 ~izz=b-5e7i-3
~izza=e7 ~izza>=e7 ~izzi=c-4v3 ~izzin=c-4v3 ~izzy=c7v-3 ~izzy>=c7v-3
~ja>=b-6f-6h-7k-4m-4n-7o-3r3t-3v3 ~jad=c8v-5 ~jado=c3v-4 ~jado>=c3 ~jaj=a-4b-9c-7v11
~jaja=a-4b-9c-7v11 ~jaja>=a-4b-9c-7v11 ~jajaj=v5 ~jal=b7g-3v-5 ~jala=b8c-5v-3 ~jala>=b8c-5v-3
~jale=c5 ~jale>=c5 ~jam=a4g-7s5v3 ~jama=s5 ~jamas=s5 ~jame=a3g-6v4 ~jame>=a3g-6v4
~jan=c-6f3g12i3t3v-7 ~jan>=i6 ~jand=b-5c-4f4g12i-4 ~jando=b-5c-4f4g12i-4 ~jar=g-7q4v3 ~jar>=g-7q4v3
~jas=a-4v9 ~jas>=a-4v9 ~je>=a-3e-7f10g7v9 ~jec=v4 ~ject=v4 ~jef=b-5d3 ~jefe=b-5 ~jefe>=b-5 ~jej=v8
~jeje=v8 ~jeje>=v8 ~jel=s3v-6 ~jelo=s3v-3 ~jelo>=s3v-3 ~jem=a3k5q-5v-8 ~jeme=a3k5q-5v-7
~jeme>=a3g5v-7 ~jen=a10b-4d-6f-4g-6 ~jen>=a3 ~jenm=a6 ~jenme=a6 ~jer=e-3h10v-5 ~jer>=h6 ~jere=h3
~jeres=h3 ~jes=b-3 ~jet=v7 ~jeta=v7 ~jeta>=v7 ~jis=n10 ~jit=e3 ~jita=e3 ~jita>=e3
~jo>=c3d-7e-4f-7h-9j-3m-14n5o-6q-3 ~job=u7v-3 ~job>=u7v-3 ~jod=a8b-3 ~joda=a7b-3 ~jodas=a4 ~joe=e4
~jok=m3v3 ~joke=m3v3 ~joke>=m3v3 ~jon=c3 ~jone=c3 ~jones=c3 ~jor=d3h3j3p3r-4 ~jor>=d3h3j3p3r-4
~jos=e3v-12 ~jos>=v-9 ~jose=e6 ~jose>=e6 ~joy=b13c-8v-6 ~joy>=b13c-8v-6 ~jue=o-3q6 ~juev=o-3q6
~jueve=o-3q6 ~jul=t-3v10 ~juli=v5 ~julio=v5 ~july=v6 ~july>=v6 ~jum=b7c-5i4v-3 ~jump=b7c-5i4v-3
~jump>=b6i4v-8 ~jumpe=v6 ~jun=b-3e3 ~june=v4 ~june>=v4 ~junt=v-6 ~junta=v-6 ~jus=b4c-6f-4h-3j-5k7m-4
~just=b3c-6f-4h-3j-5k7m-4 ~just>=b4c-6d4f-3g4m-3 ~justi=v6 ~ka>=v-3 ~kdo=b6c-4 ~kdow=b6c-4
~kdown=b6c-4 ~ke>=b-3c4d-5e-5g-7j-4l4o-3s-10 ~ked=n-4 ~ked>=n-4 ~kee=d-3f-4g-12j-6l-3v6
~keep=d-3f-4g-12j-6l-3v6 ~keep>=f-4l-3 ~keeps=c4 ~ken=a-7f-5i-3m-3q5v-9 ~ken>=b6s3v-6
~kend=a-3b-6f-3g3i-3q6u3 ~kend>=a-3b-6f-3g3i-3q6u3 ~ker=k4 ~ker>=k4 ~kev=e4 ~kevi=e4 ~kevin=e4
~keys=v3 ~keys>=v3 ~kic=d-3f5 ~kich=d-3f6 ~kiche=d-3f6 ~kid=b-3k3p-3 ~kid>=c5g-3 ~kids=b-4c-5g3p-3
~kids>=b-4c-5g3p-3 ~kie=m6 ~kien=m6 ~kien>=m6 ~kil=b5f-3g-10i-5q4s3t3 ~kil>=b13 ~kill=g-10i-5q4s3t3
~kill>=a6b7c-6g-4q5v-3 ~killi=b-6c4 ~kim=d-4h4 ~kim>=d-4h4 ~kin=a-9g5m5o-4q-5s-8 ~kin>=s-3
~kind=b-6u3v-7 ~kind>=a-4g-3m3u7 ~kindl=a3 ~king=a-11g6m3o-3q-4s-3 ~king>=a-11g6m3o-3q-4s-3 ~kle=c3
~kms=b13 ~kms>=b13 ~kne=b-6h-4 ~knee=b-6h-4 ~knees=c7h-4 ~kno=c4e5h-4j-3q-5s-5v4 ~kno>=e4
~knoc=g-4v4 ~knock=g-4v4 ~knot=c3 ~knot>=c3 ~know=a-7b4g4h-3q-5s-5 ~know>=a-7b3g4q-5s-5 ~kon=r3
~kon>=r3 ~kor=f3 ~kore=f3 ~korea=f3 ~kre=f6 ~krey=f6 ~kreyo=f6
~ks>=a-12b4c-4e-11f3g-13k-7m-10n-12p-3q-4u7 ~kup=r4 ~kup>=r4 ~ky>=c4v-6
~la>=a-6d-6f-5g-7h-5j4k11l-3m-5o9p-12u-4v4 ~lab=b4g-3v5 ~labl=b6v-4 ~lable=b6v-4 ~labo=c7v3
~labor=c7v3 ~labs=c-5h-3v12 ~labs>=c-5h-3v12 ~lac=a-10b-4c11e4k5v-9 ~lace=c-3e4 ~lace>=c-3e4
~laci=k5v-4 ~lacio=k5v-4 ~lack=a-4b-5c12v-7 ~lack>=c6v-5 ~lacke=c5 ~lacr=c3 ~lacra=c3
~lad=b-7c6d4g-5h5i3s3 ~lada=c4 ~lada>=c4 ~lado=b-3i4s3 ~lado>=i4s3 ~lady=b-4d4e3h6v-5
~lady>=b-4d4e3h6v-5 ~lag=c11v-5 ~laga=c8 ~laga>=c3 ~lai=b-5c3f5g-9m8n-6 ~lain=b-4g-4m8n-5v3
~lain>=g-3m8n-3v6 ~laint=d4 ~lam=b-4d8g3h-9i-9l-6n-8o-4r-5s-3t-4v-5 ~lama=e-4i-4l-3m3o-4q3 ~lama>=g4
~lamad=a3b-6v-6 ~lamam=a-4d5s3 ~laman=d-10o-4p3q6s-3 ~lamar=b-4f3v5 ~lame=c3d7g3q-6s-8v-13
~lame>=f-4 ~lamem=a-7d6q-3 ~lamen=a7s-4v-8 ~lamo=a-6d-3g4 ~lamo>=a-5e6v5 ~lamos=e-3g4
~lan=a-5b9c-3d-6e6f6h-4i3n3q6v-20 ~lan>=b9v-5 ~land=b5e9g-6 ~landl=e5 ~lando=b9e4g-3 ~lane=g5
~lane>=g6 ~lang=f6 ~langu=f6 ~lank=n6 ~lank>=n6 ~lann=b5 ~lanne=b5 ~lano=f4v-18 ~lanoc=v-8
~lant=c-8i6k3v5 ~lanta=c-6i7v3 ~lante=b4 ~lants=b-4 ~lap=b4 ~laps=b3 ~lapse=b3
~lar=d4f-8h-6i-7k-9m-9n-8o-4r11v4 ~lar>=c-6d8f-4g3h-4i-5j3k-6m-6v4 ~lare=b-3c7 ~lare>=c3 ~larg=a4
~largu=a4 ~lario=v3 ~laro=r14s-6 ~laro>=r14s-6v-6 ~laron=v3 ~las=b6c-7g3j-8l-4m-4p-4q3r-3s-7
~las>=b11c-9e-5h-9q5r-3s-3 ~lase=g5 ~lase>=g5 ~lash=v-5 ~lashb=b6 ~lass=c-4g8r-4v4 ~lass>=g3r-4
~lasse=c-3g4v6 ~last=a4e4g-9h3n-4q-3 ~last>=a5c-3e4g-4h3n-3q-3v3 ~lasti=c6
~lat=b-3c-7d-9e-10f3g15h-5j-4k7m-4n-6r-8v-4 ~lat>=i9 ~lata=q3v-10 ~latar=g3q3v-9
~late=a-7d-12e-6g13p3q-6r-5 ~late>=b-3v9 ~lated=a-3b5 ~latel=c5
~later=a-7b-6c-13d-9g13k3p4q-3r-4v-10 ~lati=k4 ~latic=g3 ~latio=k4v3 ~lato=f4 ~lator=f4
~lau=b-6c-3v12 ~laug=b-8v12 ~laugh=b-8v12 ~lav=c5 ~lavo=c5 ~lavo>=c5 ~law=a3g-4 ~law>=e3 ~lawy=a3
~lawye=a3 ~lay=j-4k5 ~lay>=j-4k5 ~lbo=g8v-3 ~lbox=c4 ~lbox>=c4 ~lca=n6 ~lcan=n6 ~lcanc=n6
~lco=b6u8v-6 ~lcom=u8v-4 ~lcome=u8v-4 ~ld>=a-4c-3d-4e-7i-5m-10n-3o-4p-6q4u-10v8 ~lda=c3 ~lda>=c3
~lde=v-7 ~lder=v-7 ~lder>=v-7 ~ldi=v4 ~ldin=v4 ~lding=v4 ~ldr=b3 ~ldre=b3 ~ldren=b3 ~lds=b6c-5g-3v7
~lds>=b6c-5g-3v7 ~le>=c4d-8e-23g4i4j3m-14o-4r3s-14t-7u3v-11 ~lea=c3g-5i-6n3s-5v-3 ~leak=b-5c11v-4
~leaki=b-5c11v-4 ~lean=e4 ~lear=v3 ~leare=c-6v3 ~leas=e-3s-3 ~lease=e-3s-3 ~leav=a6c-8 ~leave=a5c-4
~leavi=b4 ~lec=e8v-3 ~leci=e8v-3 ~lecio=e8v-3 ~led=c-8e8g-5n3t3u-4 ~led>=c-8e8n3t3u-4v4
~lee=a-6e4g4i-4 ~lee>=d-3h3 ~leed=c5 ~leed>=c3 ~leedi=b-6c4 ~leeds=b3 ~leep=e5g5 ~leepi=c-5e5
~lef=d3g-4i-3 ~lefo=d4 ~lefon=d4 ~left=b4v-5 ~left>=b4v-5 ~leg=a-11b-4e-6k-3m7o-5s5v3 ~leg>=v3
~lega=b-7i7s3 ~legar=b-4i7s3 ~legi=m6 ~legit=m6 ~lego=a-5g-4n5v8 ~lego>=a-5g-4n5v8 ~legr=b4
~legri=b4 ~legs=c5v-3 ~legs>=c5v-3 ~lej=b-4i4 ~lejo=i3 ~lejos=i3 ~lem=d-4g-4v7 ~lem>=v-3 ~lema=c-3h3
~leme=e3v5 ~leme>=e3 ~lemen=v5 ~lems=v3 ~lems>=v3 ~len=a9c6d-10f-11g4i-12k-3l-5n-6t-5u-7
~len>=b-4c8v-9 ~lenc=a6 ~lence=a6 ~lend=a-3g4 ~lenda=a-3g4 ~lenm=a4 ~lenme=a4 ~lent=c4u-3v4
~lentu=c5 ~lep=c4 ~ler=b-15c19e-4g-6l3 ~ler>=b-6c8d3e-3g-4 ~lera=b-3c10 ~lera>=c7 ~lerg=c5 ~lergi=c5
~lert=l6 ~lerts=l6 ~les=e-11f4g-6h-4k-12l-11m-13n3p-6q-4r-3t-8u6
~les>=b-5e-8f4g-3k-6l-5m-7n3p-5q-6v3 ~less=a-3b8c-11u8v-12 ~less>=b8c-8u5v-11 ~lesse=u3 ~lest=a9b-3
~lesta=a8b-7 ~leste=v4 ~let=a7b-6c-8e-8f-5h-3i3l-3m-3p-4s-3v-7 ~let>=a4b-4i-6j6r-4 ~lete=a3n5v-5
~lete>=a4v-5 ~lets=o5r5v-5 ~lets>=o5r5v-5 ~lett=v4 ~lette=v4 ~lev=a-7c6d-3e-6m-4u-3 ~leva=m-3
~leva>=b-6i7 ~levam=b9 ~levan=c5 ~levar=b-4 ~levat=v5 ~leve=c4v-7 ~leve>=f3 ~level=c6 ~levo=v5
~levo>=v5 ~lew=i10v-7 ~ley=c6 ~ley>=c6 ~lf>=a-3b6e-7f-3g-4n-4v-4 ~lga=b5 ~lgar=b6 ~lgo=a4b4c-6v-8
~lgo>=a4b4c-6v-8 ~lgu=m-3 ~lgui=a-3m-3 ~lguie=a-3m-3 ~li>=a-4c4e5f16m-3t5v4 ~lia=i3v-3 ~lia>=v-3
~lib=j6k-3 ~libe=j6k-3 ~liber=j6k-3 ~lic=b-4g-5h8i7k5n-6u3v-5 ~lica=d4 ~licat=d4 ~lice=e5i10
~lice>=e6 ~licen=a-4b-6c-3i11v-3 ~lici=b3u5 ~licia=a-4b5 ~licit=u5v-3 ~lick=h8v-4 ~lick>=h8v-4
~licos=c4 ~lict=k3 ~lict>=k3 ~licu=b-5v3 ~licul=b-5v3 ~lid=a-5b4c-3 ~lida=b8c-10v3 ~lida>=b9c-9
~lie=b-14c16i-3k5o4v-6 ~lie>=c8 ~lien=b-5c5g5 ~lier=b-3k6 ~lier>=k6v-4 ~liero=c4 ~lies=o3 ~liest=o3
~liev=e4o3 ~lieve=e4o3 ~lif=a-7b5g-3i7j-6m4v-9 ~life=a-6b9 ~life>=a-6b6 ~lifi=m5v-3 ~lific=m5v-3
~lift=b-4i8j-6 ~lift>=b-3i8j-6 ~lig=c3u4 ~liga=v7 ~liga>=v7 ~lige=u6 ~liged=u6 ~ligh=c8 ~light=c8
~ligi=h3 ~ligio=h3 ~lik=a-6l3r3 ~like=a-6l3r3 ~like>=a-6l3r3 ~lim=a12c-4e-4g-6
~limi=a12b4c-7e-4g-4v-4 ~limin=a11v-3 ~limit=b7 ~lin=e4f-11g-8k-7l-6o-4s6t3u6 ~lin>=b-3c5g-4v-3
~lina=v-4 ~lina>=v-4 ~lind=e3n-5u6v-8 ~linda=e3n-5u6v-8 ~line=b8c-5i-4m-5n6r-5s6
~line>=b3c-4i-3m-5n6r-4s6 ~lines=v-3 ~ling=i-3j4 ~ling>=i-3j4 ~lini=a5j-3k-4 ~linic=a3j-3k-4
~link=v9 ~link>=v9 ~lio=a-6b4n-5v8 ~lio>=a-6b4n-4v4 ~lion=c-3v4 ~lion>=c-3v4 ~lip=b-3c9n-3v-8
~lip>=v-6 ~lipp=c4 ~lippe=c4 ~liq=c3m4 ~liqu=c3m4 ~lique=m5 ~liqui=c4 ~lir=a5c-4i3s4 ~lir>=i3
~lirm=a11b-6 ~lirme=a11b-6 ~lis=b-11c-4d-13e-6f9g-10h3i-7j-7l3r-7 ~lish=a-3b-4c-3f9r-3
~lish>=a-3b-4c-3f9r-3 ~lisi=b-3m3v6 ~lisis=b-3m3 ~list=a5b-3d-10e-8g-4h6j-5l4v-5 ~list>=a5d-3e-3j-3
~lista=a5 ~liste=a-5h6 ~lit=c7 ~liv=a-10b4c-11e5i-6 ~live=a-6b7c-5e5i-5v-3 ~live>=a-6b7c-5e5i-5v-3
~livi=c-3v6 ~livin=c-3 ~liz=c4g-3u3 ~liz>=u3v3 ~lizc=c6 ~lk>=c-4d8g7h-6m-6t-3u4v-11 ~lke=b-3g4
~lker=i3v3 ~lker>=i3v3 ~lki=g-5m5 ~lkin=g-5m5 ~lking=g-5m5
~ll>=b-3c7d6e-15f-6g8h-16i-8k-15m-9n-13q-6r3u-6v-3 ~lla=d8e5f3j-6l-7n-13o-4q-11r-4s-4v-3
~lla>=c4d-3e4g-9h5i4k-6n-4 ~llag=c11v-5 ~llaga=c8 ~llam=a5b-6d11e4g8h-7i-6l-4n-5q-10
~llama=a6b-10c-8d5g5m4s4 ~llame=c3d8g3q-6s-7v-12 ~llamo=a-5e6v5 ~llan=c-5f6i7v-10 ~llas=b9c-5h-3
~llas>=b9c-5h-3 ~llat=k4v3 ~llati=k4v3 ~lle=a-8b-11c3d-13g-3h-5i9k-3q-3u-6v6 ~lle>=i3 ~llec=e8v-3
~lleci=e8v-3 ~lled=c-3n-3t3v5 ~lled>=c-3n-3t3v5 ~lleg=a-4b-5e-3i3n3s3v5 ~llega=b-7i7s3
~llego=a-5g-4n5v8 ~llen=c5 ~llen>=c6v-6 ~ller=c6v-3 ~llev=e-4i4m-4 ~lleva=i3m-3 ~lleve=f3 ~llevo=v5
~lli=b-6c7g-7v4 ~llin=b-3g-6v3 ~lling=b-3g-5v5 ~llio=c-3v4 ~llion=c-3v4 ~lliz=c6 ~llizc=c6
~llo=b6c-3d-5e-10g-17h-4k-4m-8r-5s-10 ~llo>=c-7e-5g-7i3n-4r-3s-5u4 ~llor=a-3b9s-3 ~llora=b3s-3v-5
~lloro=b6 ~llos=c3v-3 ~llos>=c3v-3 ~llow=g-6 ~llow>=a3b-8c4f3 ~llowi=b3n3 ~lls=b4d-5e-4g-5i-4n-4r-3
~lls>=b4d-5e-4g-5i-4n-4r-3 ~lly=b4g-6i3v-6 ~lly>=b5c-4i3v-5 ~lm>=b3c-7 ~lma=a12f5v9 ~lme=c-3u3v8
~lmen=u4 ~lment=u4 ~lmo=a-3c6v-4 ~lmos=v-3 ~lmost=v-3 ~lo>=a-8c-3f6g6j-4k-6l-10m-3n10r-22s8u3
~loa=n3 ~load=n3 ~lob=b-3v5 ~lobb=v5 ~lobby=v5 ~loc=a7c-6e-3m-8n-5u-3 ~loca=c-4g-3v10 ~loca>=c-4v4
~locat=v7 ~lock=a9b-6m-3v-4 ~lock>=g6v-4 ~locke=a4b-5 ~locki=a5 ~locks=c3v-4 ~loco=b3 ~loco>=b3
~locu=b4 ~locur=b4 ~lof=c4 ~lofr=c4 ~lofri=c4 ~log=a-7b-4c-6f6g-5h3v3 ~log>=f7g-3v8 ~logg=n4v-4
~logge=n4v-4 ~logi=i6v-5 ~logis=i6v-5 ~logo=v4 ~logo>=v4 ~lol=a-9b-13c-11i-7v6
~lol>=a-9b-13c-11i-7v6 ~lon=c-12d-3e3f-5i-4m-3n-3o-4p-3r-5 ~lon>=g3v-3 ~lone=c-8v-4 ~lone>=a3c-7
~lonel=b4v-3 ~long=e4g-4v3 ~long>=v7 ~longe=a5e4g-3j3v-7 ~longs=v4 ~loo=e4f-5m-3n-6v5
~lood=a-3b3c-4i3 ~lood>=b3 ~loode=c-5i4 ~look=e4m-3 ~look>=e-3 ~looki=e7 ~looks=c-4v3 ~loor=m-3v7
~loor>=m-3v7 ~lop=v-6 ~loq=a10c-5v-5 ~loqu=a10c-5v-5 ~loque=a10c-5v-5
~lor=a-14c3d-3e8f-10g-3h-4i-11k-3m-10n-5s-3 ~lor>=b-5c5e-4f-3m-8 ~lora=b3s-3v-6 ~lora>=b-5c3
~lorar=b8s-3v-4 ~lord=c-3e6g-3v-5 ~lord>=c-3e6g-3v-5 ~lore=v7 ~lori=e6v-4 ~lorid=c4e3 ~lorio=c-3
~loro=b3 ~loro>=b3 ~los=a3d-3f-3g-9h-6i-7m-6o-3r-5s3t-8 ~los>=b-3e-6h-4i-3k-3m-3t-3u3
~lose=b7c-4e-3m-4r-4v6 ~lose>=b3e-3m-4 ~losed=b4 ~loset=v5 ~losi=b5 ~losin=b5 ~lost=b-4e4g-5
~lost>=b-4e4g-5 ~lot=a-3c3g-12j7k7 ~lot>=b-6c3g-12j7k7 ~lota=b4 ~lotar=b4 ~lou=b-6c10n6v-5 ~loud=n7
~loude=n7 ~lous=b-3c6 ~lousy=b-3c6 ~lov=r5u4v4 ~love=r5u4v4 ~love>=r4u5v-7
~low=b5c3d-5g-8k-3n11u-7v-5 ~low>=c10g-3v-7 ~lowe=a-3n7 ~lower=n8 ~lowi=n3 ~lowin=n3
~lp>=a-6b6c-3d-3i-3m7 ~lpe=a-4b6e-7v-3 ~lpe>=a-3 ~lpean=b5 ~lpi=b-5c10 ~lpin=b-3c5 ~lping=b-3c5
~lpit=c5 ~lpita=c5 ~lqu=h3r5v-3 ~lqui=h3r5v-3 ~lquie=h3r5v-3 ~lre=h-4r-3 ~lrea=h-4r-3 ~lread=h-4r-3
~lri=r7 ~lrig=r7 ~lrigh=r7 ~ls>=d-6e-7f-3g-6i4n-6r-4v-6 ~lse=b-7d-7f-3g-4h7i-3j7m-6n-5o-4p6q-6v-8
~lse>=a3b-6d-7f-3g-4h7k3m-6n-5o-4p9q-6v-4 ~lsew=a-3j5 ~lsewh=a-3j5 ~lsio=c3 ~lsion=c3
~lta=a-10c4e-4j6l7 ~lta>=i-3j6l4 ~ltad=i4v-4 ~ltar=g3h4 ~ltarl=g3 ~ltas=a-4b-4c3 ~ltas>=a-4b-4c3
~ltat=h4 ~ltati=h4 ~ltd=b3 ~ltdo=b3 ~ltdow=b3 ~lte=a4c-4i5j-4k6v-5 ~lted=b3 ~lted>=b3 ~lter=i6k3
~ltern=i6v-3 ~lth=v3 ~lthy=b-3v3 ~lthy>=b-3v3 ~lti=a7o4v-5 ~ltim=a7o5v-5 ~ltimo=a5 ~lto=b-7n3v3
~lto>=b-7n3v3 ~ltr=b3c-3g6r-3v-3 ~ltr>=g7r-3 ~ltra=b4 ~ltrat=b4 ~lu>=c-4v4 ~luc=a-7b8c11g-3v-6
~luch=a-6b10 ~lucha=b5 ~lucho=a-3b3 ~luco=c6 ~lucos=c6 ~lud=u8 ~lud>=u-4v4 ~lue=a-9b-7g12n-4r3v4
~lue>=a-4v8 ~lueg=b-6c-5g13n-3r3v-5 ~luego=b-5c-4f3g7r3v-4 ~lug=j8 ~luga=j8 ~lugar=j8 ~lui=e8v-3
~luis=e8 ~luis>=e8 ~lun=o-5q10r-3 ~luna=c4 ~lunar=c4 ~lune=g3o-5q7v-3 ~lunes=g3o-5q7v-3 ~lur=c8v-4
~lurr=c8v-4 ~lut=s5v-8 ~lute=s-4 ~lutel=s-4 ~luz=v7 ~luz>=v7 ~lva=b-4c-3d-5g-5l3n4v-6 ~lva>=n5
~lvan=l4s-3 ~lvan>=a3s-3 ~lve=b13c-5n3 ~lven=b10 ~lven>=a3 ~lver=l3n4 ~lver>=l3n4
~lvi=a4c3e-4g-4j4k-3n-5s3 ~lvid=a5b-4j4k-3s3v4 ~lvide=a6j5k-6s4v4 ~lvie=b-5c5 ~lvien=b-5c5 ~lvo=n-4
~lvo>=n-4 ~ly>=c5e-14i-5j-5k-5m3n-13s-3u-10v-12 ~lym=c5 ~lymp=c5 ~lymph=c5 ~lys=q3 ~lysi=q3
~lysis=q3 ~ma>=b4c8d-5e-7g-8h-10i-10m4n-4r-7 ~maa=e3v-3 ~maam=e3v-3 ~maam>=e3v-3 ~mab=c-3u3
~mabl=c-3u3 ~mable=c-3u3 ~mac=a-5b-3d7e-6g-3i-4m7n-6 ~mach=a-3c4d3v-3 ~mach>=a-3c6 ~mache=b3
~machi=d4m3 ~maci=m4v6 ~macia=v7 ~macio=m4 ~mad=a4b3c4e-7g-8i3n-4t-5v-7 ~mada=b-5m3v-5
~mada>=b-4d4m3 ~madas=a4d-4 ~made=b3t-5 ~made>=b3t-5 ~mado=b5v-3 ~mado>=b5 ~madr=i5v-3 ~madre=i5v-3
~mai=b-6n-4v8 ~mail=b-5v4 ~mail>=g-4v6 ~mailb=c4 ~main=v3 ~main>=v3 ~mak=e-6g-5k3 ~make=g-5k3
~make>=a5c-3g-4k4 ~maker=c3v-3 ~mal=c5e4f13g-12h9k-3s4t-3 ~mal>=b-5c6e5g-3n-4t-3 ~mala=b3c-3n5v-3
~mala>=n6 ~malas=b5c-3 ~male=h9 ~male>=h9 ~males=v4 ~mali=f16 ~malt=b4 ~maltr=b4 ~mam=h-5i-3s7v-3
~mam>=f-5 ~mama=a3 ~mama>=a3 ~mame=a-3d5s3 ~mame>=a-3d5s3 ~man=b-3d5g-3h3j-8k-4r-6v-6
~man>=d5h7i-3r-3v-18 ~mana=c5e3i-6m-3v-7 ~mana>=b-9e7h3 ~manag=d9 ~manan=g4i-4q3s-4 ~manas=c6v-4
~manc=c8 ~manch=c8 ~mand=b-6c-6d-9e-6f5j-3n5v3 ~manda=a3b-11i3n-5 ~mande=d-4e-4f3n9
~mane=b-4c-5e-3h-3i9r-3 ~manec=v5 ~manej=a-4b-9i10 ~maner=n4s3 ~mano=b6c-3d5v-3 ~mano>=b9c-7d5
~many=a6b3c-4u3 ~many>=a6b3c-4u3 ~maq=c-3d4e-3m5 ~maqu=c-3d4e-3m5 ~maqui=c-3d4e-3m5
~mar=b-9e7k5l-7m-11n-13p-4t4v3 ~mar>=k6t5 ~marc=b-4e5n-4 ~marco=e6 ~mare=c5 ~marea=c3
~mari=b-5c7e4g-4h-3 ~maria=b-3e7v-4 ~maril=b-3c11v-6 ~marm=a4d-3f5 ~marme=a4d-3f5 ~maro=a6b-5
~maron=a6b-5 ~marq=d8g4q-3 ~marqu=d8g4q-3 ~mart=c-3f3j3o4v-4 ~marte=c-3f3j3o4v-4 ~marz=v3 ~marzo=v3
~mas=a5c-7d-8h5l-6n3r-4t4 ~mas>=a3c-6d-8h5l-4n3r-4t3v-4 ~mat=a-3b10c-4d-6g-10i-6n-3r9
~mata=a-4d-5e-4g-6i-3v6 ~mata>=b-7v3 ~matan=v6 ~matar=b9d-4e-3 ~mate=b6c-3 ~mate>=c-3
~matt=b7q3r4v-4 ~matte=b7q3r4v-4 ~may=a-10b-9e3l3m3n-8o-6r-5t7 ~may>=a-6e3l4m5t4 ~mayb=k-4q3r-5v3
~maybe=k-4q3r-5v3 ~mb>=b8 ~mbe=g-4k-3 ~mber=g-4k-3 ~mber>=g-4k-3 ~mbi=a-5b-4g-3h5i-3j-6k11q5
~mbia=c-3j-3k7v-5 ~mbiar=j-3k4v-5 ~mbie=a-3k5l3q3 ~mbie>=l3v3 ~mbien=h5k3q3 ~mbio=e4 ~mbio>=e4
~mbl=c10 ~mbla=c7 ~mbla>=c4 ~mblan=c4 ~mble=c3 ~mble>=c3 ~mbr=g-4 ~mbre=g-3
~me>=c-3d7e-7g6m-8n-6o-3p-8q-6s-4t-6u-4v-14 ~mea=a-6c-3e7r3s-5 ~mean=a-6c-3e7r3s-5 ~means=i5s-4
~meant=a-3e6 ~meb=v-4 ~mebo=v-4 ~mebod=v-4 ~med=b-9c5e-7g-4k-6l-3r-3s-4 ~med>=b-4c9v-3
~medi=b-8e-8g-6h3k-5r-5 ~media=a3v3 ~medic=a-4b-4e-7h4k-4o-5r-6 ~medio=n3 ~mee=g5 ~meet=g5 ~meet>=b5
~meeti=g6 ~mej=d3h3j3p3r-4 ~mejo=d3h3j3p3r-4 ~mejor=d3h3j3p3r-4 ~mel=c5k6n4q-6v-11 ~mela=k6n5q-7
~mela>=k6q-7 ~mell=b-5c11v-5 ~mell>=b-3c5v-3 ~mells=c6 ~melo=g5 ~melo>=g5 ~melt=b3 ~meltd=b3
~mem=a-8d6e-3q-3v8 ~memb=e-3v10 ~membe=e-3v10 ~meme=a-7d6q-3 ~meme>=a-7d6q-3
~men=c-9e-5g7i-14l4m-3n-3o-3q-5r-3v6 ~men>=a4d-4g-4m-9s-4v7 ~mena=b3v-3 ~menaz=b3v-3 ~meno=h5
~menos=h5 ~mens=a3h-3 ~mensa=a3b-3 ~ment=c-3g4h-8i-4j3l-5n-4 ~ment>=b-6h-5l-4v4 ~menta=b11c-3g-3v-3
~mente=u4 ~menti=a3 ~mento=g6v-3 ~menu=v7 ~menu>=v7 ~menz=g3l10 ~meo=c-3 ~meon=c-3 ~meone=c-3
~mer=a-4d3g11h-10i-5k-9n-3o5q-6r-11s-5u-3v9 ~mer>=b-5k-3r-3v14 ~mera=d3o4r-3v-4 ~mera>=d3o4r-3v-4
~merg=b9 ~merge=b9 ~mero=b-5c-3g12 ~mero>=b-5c-3g12 ~mes=a4b7c-4d-6g-3i-4n5o-7r-6t-3
~mes>=b5g-7n4o-3p3r-3v4 ~mesa=b7 ~mesa>=b7 ~mese=f4 ~mese>=f4 ~mess=a3b-7 ~messa=a3b-7
~met=a-6b6c-3d-5e-3g-4v5 ~mete=b10 ~meter=b4 ~meth=a-3k3p3 ~methi=a-3k3p3 ~meti=b5c-7g-4v3
~metim=g-4v3 ~metio=c-5 ~mex=b-3e6 ~mexi=b-3e6 ~mexic=b-3e6 ~mez=b-6c-3o7v-3 ~mez>=b-4c-3o7 ~mfo=h3
~mfor=h3 ~mfort=h3 ~mg>=v6 ~mi>=d-6e-5j3m-3n-15o-5s-3u-4 ~mid=b-5g6 ~mida=c4 ~mida>=c4 ~midd=g4
~middl=g4 ~mie=a4c-11e-6k-3n-4p-3u-5 ~mied=b3c-4 ~miedo=b3c-4 ~mien=c-4g3 ~miend=g6v-4 ~mier=a6b-4o3
~mierc=o3 ~mierd=a7 ~mig=b5 ~migh=c-4g4v3 ~might=c-4g4v3 ~migr=c4s3 ~migra=c4s3 ~mij=b-4
~mil=a-6g-3i5t6u4v-3 ~mil>=t4v-3 ~mile=c4g-4i4 ~miles=i4 ~mili=v-4 ~milia=v-3 ~mill=c-3v4
~milli=c-3v4 ~min=a3b-4c-5d-13e-6f-10g8j7k-6m-8n4v-8 ~mina=a6c-3i5 ~mina>=v6 ~minan=c-3i6
~minar=a3v-8 ~minat=a4 ~mind=a-3c-10k-3n5s4 ~mind>=a-8b3c-6j3k-3l5n10s4 ~minde=n-5 ~mine=a8b-8e3m-3
~mine>=v3 ~minen=a7m-3v-4 ~ming=e-3g4j7 ~ming>=a-4e-3g4j7r3 ~mingo=q3 ~mino=g6 ~mino>=g6 ~minu=b-4g6
~minut=b-4g6 ~mion>=v6 ~mir=b3c3f-7o3 ~mir>=g3 ~mire=f-4o4v-6 ~mire>=f-4o4v-5
~mis=a-3d-8f-3h-3j-6n4r3s-5 ~mis>=a-6c-7e-5l4v7 ~misa=g5 ~misa>=g5 ~mise=b6 ~miser=b6 ~mism=q4
~misma=b5 ~mismo=q4 ~miso=a3 ~miso>=a3 ~miss=d-4e-8k4l-3n7v-7 ~miss>=c4 ~misse=k6n9v-4
~missi=a4d-3i4 ~mist=b-5e8v-4 ~mista=b-5e8v-4 ~mit=a-7c10e-4 ~mita=a-8b-6c15g5v-7 ~mitan=c10v-3
~mitar=b-3c5 ~mite=b6 ~mite>=b6 ~mito=v3 ~mito>=v4 ~mix=f4v-3 ~mixe=v-3 ~mixed=v-3 ~mixt=f4
~mixte=f4 ~mm>=g-3n-8r-4v19 ~mma=c-3 ~mmat=c-3 ~mmate=c-3 ~mme=b-7c4 ~mme>=g3v-4 ~mmen=v4 ~mmer=c6
~mmy=c-3e5 ~mmy>=c-3e5 ~mo>=c-7d-10f-10g-5h-5j-5k-5l-4n16o-3p-4s-4u-7v9 ~mob=a-3i6 ~mobi=a-3i6
~mobil=a-3i6 ~mod=a-7g-9k6v5 ~moda=a-3p3 ~modo=v7 ~modo>=v7 ~mok=a-3v10 ~moki=v7 ~mokin=v7
~mol=a8b-3c5v-4 ~mole=a8 ~mole>=c4 ~moles=a9 ~mom=g9h-6v-10 ~mom>=b5c3v-4 ~mome=c-3g12 ~momen=c-3g12
~momm=c-3e5 ~mommy=c-3e5 ~mon=a-11c7d-3m-10n-6o-8p5q10s-9v-11 ~mon>=r4 ~mond=o-6q9 ~monda=o-6q9
~money=b3c-3 ~moni=c5 ~monia=c5 ~mont=a-3b-4p4 ~month=a-3b-4p4 ~mor=a3e-8i-5o-3q8r-7v-11 ~mor>=b5
~mord=c3 ~mordi=c3 ~more=a10c-8d-6e-4q-5s-3 ~more>=a11c-7d-6e-4q-5s-3 ~mori=a-5b9s4 ~morir=a-5b9s4
~morn=b-5d-3q5 ~morni=b-5d-3q5 ~morr=a-3o4p-3q3v-7 ~morro=o4p-3q3v-5 ~mos=a-4g5q-4v-11
~mos>=g5q-4v-6 ~most=u4v-3 ~most>=u4v-3 ~mot=a3b5c-4f6g-5h-3i4m6v-6 ~moth=a3f7g-4 ~mothe=a3f7g-4
~moti=m6 ~motiv=m6 ~moto=c-4i6 ~motor=c-4i6 ~mov=a3b-18e3f-5h-5j-3k13m-4n-7r-7s-4
~move=a4b-13e5f-5g-8h-4j-3k13m-4n-4r-7s-4v-5 ~move>=g-4j-3k8m-3q3s-5 ~moved=a5b-6e8v-8 ~mover=j-3k10
~movi=b-5i5 ~movid=i6 ~movie=g4 ~movin=c5 ~mp>=c10g-5j-3k3v-16 ~mpa=g7v-6 ~mpan=g7v-5 ~mpany=g8
~mpap=c3 ~mpapa=c3 ~mpe=b-6g7l3 ~mped=c-4g8v5 ~mped>=c-4g8v5 ~mpez=l4v-3 ~mpeza=c-3l6 ~mpezo=c3
~mph=c5 ~mph>=c5 ~mpi=s4 ~mpie=b3c-5 ~mpien=b3 ~mpin=b-4 ~mping=b-4 ~mpio=c5 ~mpio>=c5
~mpl=c-6d7e-7g-5n5 ~mpla=d3e-7g-4v6 ~mplai=d3g-4v6 ~mple=n7v-4 ~mplet=n3 ~mpli=d4 ~mplic=d4 ~mpo=g4
~mpo>=b-3c-5v3 ~mpor=a-4b6 ~mport=a-4b6 ~mpr=a-3c-6e5f4 ~mpre=a-3c-3e5f4 ~mpre>=e6 ~mpren=f6n4
~mps=c8v-3 ~mps>=c8v-3 ~mpu=b-5c-3d-3g-3m3v11 ~mpus=a-3v6 ~mput=b-5m3v5 ~mputa=d-6m4 ~mrs=e4
~mrs>=e4 ~ms>=a-12b8e-7g-4i-5n-5 ~muc=b4f3g-5h-5j-4m-4n-6p-3u3 ~much=b4f3g-5h-5j-4m-4n-6p-3u3
~much>=b3 ~mucha=d3v-5 ~mucho=v3 ~mud=e3 ~mue=e-4j-3k6q4 ~muel=o3 ~muela=o3 ~muero=b-4v3
~muert=b11c-3v-3 ~muev=a5c5k9q6v-3 ~mueva=a5k9q6 ~mueve=c6 ~muj=b-3e-3h10v-5 ~muje=b-3e-3h10v-5
~mujer=b-3e-3h10v-5 ~mul=v3 ~mula=v3 ~mular=v3 ~mun=b5c-11d3f-4i-3v-7 ~mund=b5c-3f-3 ~mundo=b5c-3f-3
~mune=b4c-3 ~munec=b4c-3 ~muni=a4b-4d3v-4 ~munic=a5b-3v-4 ~mur=c-6v4 ~muri=c-6v3 ~murie=v3
~murio=c-5e4 ~mus=b-5c4j4v4 ~musc=c7 ~musi=v11 ~must=j4v-3 ~must>=j4v-3 ~mut=a7d9v-7 ~mute=a10
~mute>=a10 ~muy=g-6 ~muy>=g-6 ~mv>=a9b-3v-3 ~my>=d-3e-3h-4k-3n-3o-3r-4u-7 ~mys=a-3q-4 ~myse=a-3q-4
~mysel=a-3q-4 ~na>=a-13d-3e5h4i-16j-3l-7n-5p4q3t-6u-15 ~nac=a-3b10v-7 ~naci=a-3b7v-6 ~naci>=b4v-4
~nacid=b5 ~nad=d-4g-6h-6j-5o3s-7u6v3 ~nada=e-4h-3i-3o3s-5u6 ~nada>=e-4h-3i-3o3s-5u6 ~nadi=a-4c-5
~nadie=a-4c-5 ~nag=d9v-3 ~nage=d9v-3 ~nager=d9v-3 ~nah=g-3o-3r-7s8u-4v-3 ~nah>=g-3o-3r-7s8u-4v-3
~nai=c7 ~nail=c7 ~nail>=c4 ~nal=c-3e-5n10 ~nal>=e-5n10v-3 ~nali=m3 ~nalis=m3 ~naliv=b5 ~nam=b-7e6g-3
~name=b-4e8g-3v-3 ~name>=e6 ~names=f4 ~nami=v4 ~namie=v4 ~nan=a-3b-3c-3e5g4q3s-4v-6 ~nana=g4i-4q3s-4
~nana>=g4i-4q3s-4 ~nanc=d5 ~nancy=d5 ~nand=b-8c-9e4i6 ~nando=b-8c-9e4i6 ~nant=b-5e5 ~nant>=b-5e5
~nappe=c3 ~nar=c11f-4i-7k-5v-3 ~nar>=c7f-3i-4k-5 ~naro=c3 ~naron=c3 ~nas=a-5b7e-3g-4i-5n-5
~nas>=a-5b7e-3g-4i-5n-5 ~nat=a3i5m3v-5 ~nate=a4 ~nate>=a4 ~nau=c5 ~naus=c5 ~nause=c5 ~nav=u-5v3
~naw=r-5s10 ~naw>=r-5s10 ~naz=d7v-3 ~nazo=d7 ~nazo>=d7 ~nc>=a10 ~nca=b-6c-3n-3v7 ~nca>=s3
~ncan=b-4r6v4 ~ncant=b-4r6v4 ~nce=c-7e-11f-5j8m-9p-11q-7u-4 ~nce>=e-5f-4g4m-4n7v-3
~ncel=b-10d-5g-5j12n-5o-3q-7v-5 ~ncel>=a4j4k-3q-3v-3 ~ncela=b-3 ~nceli=j7v-5 ~ncell=j3
~ncer=b8c-10f-4j-3v5 ~ncer>=b5c-5f-3j-3v5 ~nch=e-3g-6 ~nch>=b8c-5f4 ~ncha=b-5c9g-3 ~nchan=a4c7
~nchaz=a-3 ~ncho=i6 ~ncho>=i6 ~nci=c-4e-5i6n5 ~ncia=a4i8j3 ~ncia>=b4c-6v6 ~nciar=a5 ~ncias=b-3j4
~ncio=a-3m4v6 ~ncion=a-3m4 ~ncit=i5v-4 ~ncl=j4k-4 ~nco=a-5e9n6o3v-10 ~nco>=n7o3t3v-7 ~ncom=b-4h3
~ncon=b5 ~ncons=b7 ~ncu=e3v-4 ~ncue=e3v-4 ~ncuen=e3v-4 ~ncy=b4d4e-3 ~ncy>=b4d4e-3
~nd>=a-3b8c-4d-8e-8g-7k-5l-5m-7n6o3p-3q3r-4s4t3v-5 ~nda=a-3b-12e9h-3i8m-3q9r-3t-3u4v-8
~nda>=c-4e11f-4h-4m-3n4o3u5v-3 ~ndad=i7 ~ndag=c3 ~ndage=c3 ~ndan>=a6v-7 ~ndand=v9
~ndar=b-8f3k4n-6v-6 ~ndar>=f-3g6k4 ~ndari=f9 ~ndarl=a6 ~ndarm=l4 ~nday=o-7q10v-4 ~nday>=o-7q9v-3
~nde=a4e-14h-4i-8j-10n4o-7q-5r4s-3v7 ~nde>=c3e-4g-5l-3m4n5o-4q-3v5 ~nded=b-3v-6 ~nded>=b-3v-6
~ndee=b6r5 ~ndeed=r5 ~ndel=n3q3 ~ndelo=n3 ~ndem=v6 ~ndeme=v6 ~nden=a6c-9e-3l4v4
~nden>=a11c-9e-3l-3v4 ~nder=a4b-9c6d4h-7i-7 ~nder>=a6c5d6i-6 ~nders=c-3 ~ndi=a-6g-11i5q-3u8v-3
~ndi>=a-4b5n6v-5 ~ndid=c6e-4 ~ndido=c4e-4 ~ndig=b-6u5v-3 ~ndiga=b-6u5v-3 ~ndin=f3l4 ~nding=f3l4
~ndio=c-3i6 ~ndio>=c-3i6 ~ndl=a4b-6e3 ~ndlo=e5 ~ndlor=e5 ~ndly=a3 ~ndly>=a3 ~ndm=c6 ~ndma=c6
~ndma>=c6 ~ndo=a-4b8d-4f4g10h-10k-8l-5r-7s5 ~ndo>=a-4b8d-4f4g10h-9k-8l-5r-6v-10 ~ndol=b-3v6
~ndole=b-3v6 ~ndr=e4 ~ndre=e4 ~ndrea=e4 ~nds=c-3i-3s-4u-3v6 ~nds>=i-6s-4u-3v3 ~ndso=v3 ~ndson=v3
~ne>=g-8h3j-9l-6m-11q-4r-4u-5 ~nea=b4v4 ~near=v3 ~near>=v3 ~nec=a-5d4e-5u-3 ~neca=b4c-3 ~neca>=b4c-3
~nece=b-3e-3 ~necer=b-3c3 ~neces=e-3 ~neci=v5 ~neci>=v6 ~necie=b3 ~neck=c6k-3 ~neck>=c6k-3
~nect=d3n5v-3 ~nect>=d3 ~necti=n5 ~ned=c8v-11 ~ned>=b3c5v-10 ~nee=a-3e-10h-3i4l-3n-6u-4
~need=e-9i4n-6u-3 ~need>=a-3c-4e-4i5k4n-5t-4u-3 ~needl=c3 ~needs=c3v-4 ~nees=c7h-4 ~nees>=c7h-4
~neg=b-4c4m-3r-5s6 ~nega=c-3r-5s6 ~negat=c-3r-5s6 ~negr=c8 ~negro=c8 ~nei=e5p10 ~neig=e5 ~neigh=e5
~nej=a-4b-9i10 ~neja=b-8i4 ~nejan=b-6g7 ~nejar=g-5v3 ~nejo=i7 ~nejo>=i7 ~nel=a-3b3e5r-5s8v-7
~nel>=a-3e5r-5s9 ~nem=g-4h5 ~neme=g-3h5 ~neme>=g-3h5 ~nen=a7c-6e-4g-7h3i3l-7m-10p4u-3
~nen>=c-5g-3i4m-6p4v4 ~nena=b3 ~nenar=b3 ~ner=a3d-4f-4g3i-5k5m-7v-9 ~ner>=a3b-3g3k8p3 ~nera=n4s3
~nera>=n4s3 ~neral=g3h3 ~nerg=c3 ~nergy=c3 ~nero=b3e3v-5 ~nero>=b3e3v-5 ~nerv=b4
~nes=a-14h-9i-3j-4m4o3p-3q6r-6s-7t-4u-3 ~nes>=a-5b-3c4d3e-3f-3g3h-7r-4 ~nesd=c-3 ~nesda=c-3 ~nese=f5
~nese>=f5 ~ness=m4 ~ness>=m4 ~nest=b3q3 ~nest>=q5 ~net=a-7c-5o-3v11 ~net>=v7 ~nete=q3 ~netee=q3
~neu=c5 ~neum=c5 ~neumo=c5 ~nev=a3b-4c-4e3j4l-4v4 ~neve=a3b-4c-4e3j4l-4v4 ~never=a3b-4c-4e3j4l-4v4
~new=b-10g-3h5i-4k5 ~new>=b-9g-3h5i-4k5 ~nex=c-8g3j-3o-7p4q8s-6 ~next=c-8g3j-3o-7p4q8s-6
~next>=b3g-3v-4 ~nextm=g3q6 ~nextw=b-5c-3 ~nfe=b-9c9d3f-4m-3 ~nfec=c10v-7 ~nfect=c10v-6 ~nfer=b-3d4
~nferm=b-3d4 ~nfi=b9c-4d-3e-6h3o-3 ~nfie=b5 ~nfier=b5 ~nfio=b4h5 ~nfio>=b4h5 ~nfir=g3 ~nfirm=g3
~nfl=c5 ~nfla=c5 ~nflam=c5 ~nfli=k3 ~nflic=k3 ~nfo=a6b-4c-8m12n-6v-7 ~nfo>=c-3m9 ~nfol=a7n-4
~nfoll=a7n-4 ~nfor=m4 ~nform=m4 ~nfu=b-6e8h-6n3 ~nfun=b-3c3e5h-5 ~nfund=b-3c3e5h-5 ~nfus=n4
~nfusi=n4 ~ng>=a-5b5c3d-5e4h-4i-8k-3l-9m-4n-8o-3q-5r-3s-5u-8v-3 ~nga=a3b-8c-4h3i5l3r9u5v-12
~nga>=o-3r11u6v-7 ~ngam=l4 ~ngame=l4 ~ngan=a3b-6i7v-4 ~ngan>=b-6i7v-3 ~nge=d-3g-9k6r-5v-6
~nge>=g-3h4j-8k10q4v-3 ~nged=b-4j3l3 ~nged>=b-4j3l3 ~nger=a4g-3j3v-3 ~nger>=a5b3e3g-3j3
~ngi=b10e-3i6 ~ngin=b10e-3i6 ~ngine=i7 ~nging=b8 ~ngl=a-9b-6d-6e-3f20g-8h-5i-3k-6l-4n-6q-4r-4s-3v-8
~ngle=a-3e-3f9g-3k-4 ~ngles=a-3b-7e-3f11g-3k-3 ~ngli=a-3b-3f10r-3v-4 ~nglis=a-3c-4f10r-3v-3
~ngo=a-8c3d-6h-6m6n-7r-6u-5 ~ngo>=a-8c3d-6h-6m6n-7r-5u-5 ~ngr=a-6e5f-3n-3s-5 ~ngra=b-9c5e6
~ngra>=c-5e7 ~ngran=b-4c4 ~ngrar=c8v-3 ~ngre=s-4v-5 ~ngre>=s-4v-5 ~ngro=c-5v5 ~ngro>=c-5v5 ~ngry=v4
~ngry>=v4 ~ngs=a-4q5 ~ngs>=a-4q5 ~ngu=a4f7i-5o-9p7r-5s-3v-14 ~ngua=f6 ~nguag=f6 ~ngue=a5s-5
~nguen=a3s-5 ~ngun=b-3e4o-9p7r-5 ~ngun>=e3p-3 ~nguna=p4 ~nguno=o-4p7 ~ngus=b6v-4 ~ngust=b6v-4
~nha=c5 ~nhal=c5 ~nhale=c5 ~ni>=a4p4s-4 ~nia=c7v-3 ~nia>=c7v-3 ~nic=c-13f-8h-6j-8k-8l11n-6u4
~nic>=c-3e3h-3k-3v6 ~nica=a5d4j-4 ~nicar=d7 ~nice=c-3g-3u6v4 ~nice>=c-3g-3u6v5 ~nici=a-3l13v-6
~nicia=l6 ~nico=b5d-4g3v-4 ~nico>=b5d-4g3v-4 ~nid=v5 ~nie=b-5c-7g6i5v-5 ~niet=b-4g3 ~nieto=b-4g3
~nin=a-9g-4j-9k-3l-3m-8p5q5u-7 ~nine=c-4t6 ~nine>=t5 ~ninet=o-3 ~ning=a-3e3g-6j-7m-3p6q5t-3u-4v-3
~ning>=f-3g-4j-3 ~nings=q7 ~ningu=b-3e4o-9p7r-5 ~nino=e-4g3h-3v4 ~nino>=b-6c6v5 ~ninos=b4c-3g4
~nio=a-3b-10h4v6 ~nion=b-10h4v7 ~nion>=h4 ~nis=a-6c-7f6k-3m-3 ~nish=c-6d-4f6k-3m-3)";

}  // namespace rb::grammar
